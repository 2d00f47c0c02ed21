/** A map on which one place is set: click where it is, drag the pin, or move it with the arrow keys. */
import { useQuery } from '@tanstack/react-query';
import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Point } from '../domain/point.ts';
import { useText } from '../i18n/use-text.tsx';
import { Attribution } from './attribution.tsx';
import { basemapQuery } from './basemap-query.ts';
import { createPin, type Pin } from './pin.ts';
import styles from './pin-map.module.css';
import { namesOnMap } from './place-names.ts';
import { roadsOnMap } from './road-lettering.ts';
import { useScene } from './use-scene.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

const SPAN_DEGREES = 0.006;
const NO_MARKS = { describe: () => '', onOpen: () => undefined, onPoint: () => undefined };

interface PinMapProps {
  basemapHref: string;
  point: Point | undefined;
  label: string;
  pinLabel: string;
  onMove: (point: Point) => void;
}

function around({ lat, lng }: Point) {
  return {
    bounds: {
      west: lng - SPAN_DEGREES,
      east: lng + SPAN_DEGREES,
      south: lat - SPAN_DEGREES / 2,
      north: lat + SPAN_DEGREES / 2,
    },
  };
}

export function PinMap({ basemapHref, point, label, pinLabel, onMove }: PinMapProps) {
  const { t, locale } = useText();
  const box = useRef<HTMLDivElement>(null);
  const scene = useScene(box, NO_MARKS, point ? around(point) : {});
  const { data: basemap } = useQuery(basemapQuery(basemapHref));
  const pin = useRef<Pin>(undefined);
  const { lat, lng } = point ?? {};

  useEffect(
    function drawGround() {
      if (!scene || !basemap) return;
      scene.setGround(basemap, { showOutline: true, showSubdistricts: true });
      scene.setWords({
        spine: t('map.spine'),
        names: namesOnMap(basemap, locale),
        roads: roadsOnMap(basemap, locale),
      });
    },
    [scene, basemap, t, locale],
  );
  const move = useEffectEvent(onMove);
  useEffect(
    function takeClicks() {
      if (!scene) return undefined;
      const take = ({ latlng }: LeafletMouseEvent) => move({ lat: latlng.lat, lng: latlng.lng });
      scene.map.on('click', take);
      return () => {
        scene.map.off('click', take);
        pin.current?.remove();
        pin.current = undefined;
      };
    },
    [scene],
  );
  useEffect(
    function standPin() {
      if (!scene) return;
      if (lat === undefined || lng === undefined) {
        pin.current?.remove();
        pin.current = undefined;
      } else if (pin.current) {
        pin.current.move({ lat, lng });
      } else {
        const className = styles.pin ?? '';
        pin.current = createPin(
          scene.map,
          { lat, lng },
          { className, label: pinLabel, onMove: (next) => move(next) },
        );
      }
    },
    [scene, lat, lng, pinLabel],
  );
  return (
    <div className={styles.frame}>
      <div
        ref={box}
        className={styles.map}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the map is moved with the arrow keys
        tabIndex={0}
        aria-label={label}
      />
      <div className={styles.zoom}>
        <ZoomButtons map={scene?.map} />
      </div>
      <div className={styles.attribution}>
        <Attribution showOutline />
      </div>
    </div>
  );
}
