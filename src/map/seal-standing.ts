/**
 * Where a seal stands so that it covers no mark: over its place on a stem, longer where marks crowd; or, for
 * the pole that is an axis, along its road.
 */
import { boxAround, overlaps, type Box } from './label-placement.ts';
import type { SheetPoint } from './projection.ts';
import { distanceAlongSpine, pointOnSpine } from './spine-lettering.ts';

export const SEAL_PIXELS = 38;
const STEMS = [16, 26, 38, 52];
/** In pixels along the road, from its own place outwards. */
const SLIDES = [0, 26, -26, 52, -52, 78, -78, 104, -104];

export interface SealStanding {
  readonly at: SheetPoint;
  /** From the place up to the lower edge of the seal; none when it stands on the place. */
  readonly stem?: number;
}

export function sealBox({ stem }: SealStanding, pixel: { x: number; y: number }): Box {
  const lift = stem === undefined ? 0 : stem + SEAL_PIXELS / 2;
  return boxAround({ x: pixel.x, y: pixel.y - lift }, SEAL_PIXELS + 4);
}

/** What a seal should stand clear of: marks, and before all the other seals. */
export interface Neighbours {
  readonly marks: readonly Box[];
  readonly seals: readonly Box[];
}

const count = (boxes: readonly Box[], box: Box) => boxes.filter((other) => overlaps(box, other)).length;

/** `toPixels` puts the sheet on the screen; `scale` is units of the sheet a pixel. */
export function standSeal(
  at: SheetPoint,
  isAxis: boolean,
  { marks, seals }: Neighbours,
  toPixels: (at: SheetPoint) => { x: number; y: number },
  scale: number,
): SealStanding {
  const home = distanceAlongSpine(at);
  const slides = (isAxis ? SLIDES : []).flatMap((slide): SealStanding[] => {
    const moved = pointOnSpine(home + slide * scale);
    return moved ? [{ at: moved }] : [];
  });
  const options: SealStanding[] = [...slides, ...STEMS.map((stem) => ({ at, stem }))];
  const crowd = (standing: SealStanding) => {
    const box = sealBox(standing, toPixels(standing.at));
    return count(marks, box) + 100 * count(seals, box);
  };
  // The first that is free, or else the one that covers least.
  return options.reduce(
    (best, next) => (crowd(best) === 0 || crowd(best) <= crowd(next) ? best : next),
    options[0] ?? { at },
  );
}
