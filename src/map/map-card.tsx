/** A card held at a place of the map. Rendered by React, moved by Leaflet. */
import { DomEvent } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
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

function createHolder(): HTMLElement {
  const element = document.createElement('div');
  element.className = styles.holder ?? '';
  // Scrolling and clicking in the card are not the map's.
  DomEvent.disableClickPropagation(element);
  DomEvent.disableScrollPropagation(element);
  return element;
}

export function MapCard(props: MapCardProps) {
  const { scene, label } = props;
  const { lat, lng } = props.point;
  const [holder] = useState(createHolder);

  // Before the sheet's own effects, which measure and focus it.
  useLayoutEffect(
    function holdAtPlace() {
      const anchor = createAnchor(scene.map, 'cards', { lat, lng }, holder);
      return () => anchor.remove();
    },
    [scene, lat, lng, holder],
  );

  return createPortal(<CardSheet key={label} {...props} />, holder);
}

const MARGIN = 12;

function CardSheet({ scene, point, label, takesFocus, children }: MapCardProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const { lat, lng } = point;

  useEffect(
    function bringIntoView() {
      const { map } = scene;
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = sheet.current ?? {};
      // Where the map is narrow, the legend lies across its foot.
      const foot = map.getSize().x < 600 ? 110 : 24;
      map.panInside([lat, lng], {
        paddingTopLeft: [width / 2 + MARGIN, 32],
        paddingBottomRight: [width / 2 + MARGIN, height + 28 + foot],
        animate: mayMove(),
      });
    },
    [scene, lat, lng],
  );

  useEffect(
    function takeFocus() {
      if (takesFocus) sheet.current?.focus({ preventScroll: true });
    },
    [takesFocus],
  );

  return (
    <div ref={sheet} className={styles.card} role="dialog" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}
