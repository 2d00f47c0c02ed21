/** A card held at a place of the map. Rendered by React, moved by Leaflet. */
import { DomEvent } from 'leaflet';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../domain/point.ts';
import { createAnchor } from './anchor.ts';
import type { AtlasScene } from './atlas-scene.ts';
import { mayMove } from './leaflet-map.ts';
import styles from './map-card.module.css';

interface MapCardProps {
  scene: AtlasScene;
  point: Point;
  label: string;
  /** Whether the reader opened it here, so that the focus belongs in it. */
  takesFocus: boolean;
  children: ReactNode;
}

export function MapCard({ scene, point, label, takesFocus, children }: MapCardProps) {
  const [holder, setHolder] = useState<HTMLElement>();
  const { lat, lng } = point;

  useEffect(
    function holdAtPlace() {
      const element = document.createElement('div');
      element.className = styles.holder ?? '';
      // Scrolling and clicking in the card are not the map's.
      DomEvent.disableClickPropagation(element);
      DomEvent.disableScrollPropagation(element);
      const anchor = createAnchor(scene.map, 'cards', { lat, lng }, element);
      setHolder(element);
      return () => {
        anchor.remove();
        setHolder(undefined);
      };
    },
    [scene, lat, lng],
  );

  return holder
    ? createPortal(<CardSheet {...{ scene, point, label, takesFocus, children }} />, holder)
    : null;
}

const MARGIN = 12;

function CardSheet({ scene, point, label, takesFocus, children }: MapCardProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const { lat, lng } = point;

  useEffect(
    function bringIntoView() {
      const { map } = scene;
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = sheet.current ?? {};
      map.panInside([lat, lng], {
        paddingTopLeft: [width / 2 + MARGIN, 32],
        paddingBottomRight: [width / 2 + MARGIN, height + 40],
        animate: mayMove(),
      });
    },
    [scene, lat, lng, label],
  );

  useEffect(
    function takeFocus() {
      if (takesFocus) sheet.current?.focus({ preventScroll: true });
    },
    [takesFocus, label],
  );

  return (
    <div ref={sheet} className={styles.card} role="dialog" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}
