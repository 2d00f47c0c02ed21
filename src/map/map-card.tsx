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

/** Beside its place where there is room; on a narrow map docked to its foot, over the whole width. */
export function MapCard({ isDocked, ...props }: MapCardProps & { isDocked: boolean }) {
  return isDocked ? <CardSheet key={props.label} {...props} isDocked /> : <PlacedCard {...props} />;
}

function PlacedCard(props: MapCardProps) {
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

  return createPortal(<CardSheet key={label} {...props} isDocked={false} />, holder);
}

/** In pixels: what floats along the upper and the lower edge of the map, beside and under a card. */
const MARGIN = 12;
const HEAD = { docked: 120, placed: 56 };
const FOOT = { docked: 52, placed: 72 };
/** From a mark's middle to the card below it, as the style sheet has it. */
const GAP = 28;

function CardSheet({
  scene,
  point,
  label,
  takesFocus,
  isDocked,
  children,
}: MapCardProps & { isDocked: boolean }) {
  const sheet = useRef<HTMLDivElement>(null);
  const { lat, lng } = point;

  useEffect(
    function bringIntoView() {
      const { map } = scene;
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = sheet.current ?? {};
      const side = isDocked ? 2 * MARGIN : width / 2 + MARGIN;
      const way = isDocked ? 'docked' : 'placed';
      map.panInside([lat, lng], {
        paddingTopLeft: [side, HEAD[way]],
        paddingBottomRight: [side, height + GAP + FOOT[way]],
        animate: mayMove(),
      });
    },
    [scene, lat, lng, isDocked],
  );

  useEffect(
    function takeFocus() {
      if (takesFocus) sheet.current?.focus({ preventScroll: true });
    },
    [takesFocus],
  );

  return (
    <div
      ref={sheet}
      className={isDocked ? styles.docked : styles.card}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
