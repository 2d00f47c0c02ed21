/** The name of 武宁路, set along the road as on a printed map: letter by letter, each turned with the road. */
import { boxAround, type Box } from './label-placement.ts';
import { lengthOf, spotAlong } from './course.ts';
import { toSheet, type SheetPoint } from './projection.ts';

/** The road from west to east, as the lettering follows it. A test holds it to the geodata. */
const COURSE = [
  [121.38422, 31.24845],
  [121.39194, 31.24659],
  [121.39832, 31.24648],
  [121.40427, 31.24739],
  [121.4061, 31.24758],
  [121.40972, 31.24669],
  [121.412, 31.24547],
  [121.41476, 31.24333],
  [121.42511, 31.2354],
] as const;

export const SPINE_COURSE: readonly SheetPoint[] = COURSE.map(([lng, lat]) => toSheet({ lng, lat }));

export interface Letter {
  readonly text: string;
  readonly at: SheetPoint;
  /** Degrees clockwise. */
  readonly turn: number;
}

export function pointOnSpine(distance: number): SheetPoint | undefined {
  return spotAlong(SPINE_COURSE, distance)?.at;
}

/** `start` and `step` in units of the sheet. English is set as one word; it would fall apart letter by letter. */
export function letterSpine(name: string, start: number, step: number): readonly Letter[] {
  const isChinese = /[\u4e00-\u9fff]/.test(name);
  const letters = isChinese ? [...name] : [name];
  const first = isChinese ? start : start + step;
  return letters.flatMap((text, index) => {
    const place = spotAlong(SPINE_COURSE, first + index * step);
    // The turn is the mean over the letter's width, so that a letter at a bend does not tumble.
    const before = spotAlong(SPINE_COURSE, first + index * step - step / 3);
    const after = spotAlong(SPINE_COURSE, first + index * step + step / 3);
    return place
      ? [{ text, at: place.at, turn: ((before?.turn ?? place.turn) + (after?.turn ?? place.turn)) / 2 }]
      : [];
  });
}

/** How far along the road its point nearest to `target` lies. */
export function distanceAlongSpine(target: SheetPoint): number {
  let best = { gap: Infinity, distance: 0 };
  let walked = 0;
  for (const [index, end] of SPINE_COURSE.entries()) {
    const start = SPINE_COURSE[index - 1];
    if (!start) continue;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = Math.hypot(dx, dy);
    const along = ((target.x - start.x) * dx + (target.y - start.y) * dy) / length;
    const held = Math.min(length, Math.max(0, along));
    const gap = Math.hypot(
      start.x + (dx * held) / length - target.x,
      start.y + (dy * held) / length - target.y,
    );
    if (gap < best.gap) best = { gap, distance: walked + held };
    walked += length;
  }
  return best.distance;
}

export const SPINE_LENGTH = lengthOf(SPINE_COURSE);

/** Points along the road, `step` units of the sheet apart, at most a few hundred. */
export function spineSamples(step: number): SheetPoint[] {
  const stride = Math.max(step, SPINE_LENGTH / 300);
  return Array.from({ length: Math.floor(SPINE_LENGTH / stride) + 1 }, (_, index) =>
    pointOnSpine(index * stride),
  ).flatMap((at) => at ?? []);
}

/** Pixels from letter to letter, and the height of one. */
export const SPINE_STEP = 34;
const LETTER = 18;

/** The room that each letter takes: it stands above the road, at a right angle to it. */
function spineRoom(
  letters: readonly Letter[],
  toPixels: (at: SheetPoint) => { x: number; y: number },
): readonly Box[] {
  return letters.map(({ text, at, turn }) => {
    const { x, y } = toPixels(at);
    const angle = ((turn - 90) * Math.PI) / 180;
    const middle = { x: x + Math.cos(angle) * LETTER, y: y + Math.sin(angle) * LETTER };
    return boxAround(middle, text.length > 1 ? 80 : LETTER, LETTER);
  });
}

/** The first of the starts at which every letter is free, with the room that it then takes. */
export function placeSpine(
  name: string,
  starts: readonly number[],
  step: number,
  toPixels: (at: SheetPoint) => { x: number; y: number },
  isFree: (box: Box) => boolean,
): { readonly letters: readonly Letter[]; readonly room: readonly Box[] } {
  for (const start of starts) {
    const letters = letterSpine(name, start, step);
    const room = spineRoom(letters, toPixels);
    if (room.every(isFree)) return { letters, room };
  }
  return { letters: [], room: [] };
}
