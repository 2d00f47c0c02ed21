/** The ground of a locator map: the sheet cut to the frame, its edges fading out, and approximate places as areas. */
import { useId } from 'react';
import type { LocatorMark } from './locator-map.tsx';
import type { Frame } from './locator-frame.ts';
import tones from '../ui/pole-tone.module.css';
import { metresToSheet, SHEET_SIZE, toSheet } from './projection.ts';
import styles from './locator-map.module.css';

/** How far an approximate place may be off, as drawn. */
const AREA_METRES = 300;
const FADE = 800;
/** A little more than the sheet, so that no end of a line sticks out. */
const OVER = 120;

export function LocatorSheet({
  basemapHref,
  frame,
  marks,
}: {
  basemapHref: string;
  frame: Frame;
  marks: readonly LocatorMark[];
}) {
  const id = useId();
  const { width, height } = SHEET_SIZE;
  const left = { x: -OVER, y: -OVER };
  const [full, tall] = [width + 2 * OVER, height + 2 * OVER];
  const edges = [
    { name: 'west', ...left, width: FADE, height: tall, from: [0, 0], to: [1, 0] },
    { name: 'east', ...left, x: width + OVER - FADE, width: FADE, height: tall, from: [1, 0], to: [0, 0] },
    { name: 'north', ...left, width: full, height: FADE, from: [0, 0], to: [0, 1] },
    { name: 'south', ...left, y: height + OVER - FADE, width: full, height: FADE, from: [0, 1], to: [0, 0] },
  ] as const;
  return (
    <svg
      className={styles.ground}
      viewBox={[frame.x, frame.y, frame.width, frame.height].map((value) => value.toFixed(0)).join(' ')}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <use
        href={basemapHref.includes('#') ? basemapHref : `${basemapHref}#atlas`}
        width={width}
        height={height}
      />
      {edges.map(({ name, from, to, ...box }) => (
        <g key={name} className={styles.edge}>
          <linearGradient id={`${id}${name}`} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]}>
            <stop offset="0.2" />
            <stop offset="1" stopOpacity="0" />
          </linearGradient>
          <rect {...box} fill={`url(#${id}${name})`} />
        </g>
      ))}
      {marks
        .filter(({ precision }) => precision === 'area')
        .map(({ id: key, pole, point }) => {
          const { x, y } = toSheet(point);
          return (
            <circle
              key={key}
              className={`${styles.area} ${tones.tone}`}
              data-pole={pole}
              cx={x}
              cy={y}
              r={metresToSheet(AREA_METRES, point)}
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
    </svg>
  );
}
