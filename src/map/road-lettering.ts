/**
 * The names of roads, set along them as on a printed map: Chinese letter by letter, from left to right or from
 * top to bottom, each as upright as the road lets it; Latin as one word turned with the road.
 */
import type { Locale } from '../domain/locale.ts';
import { unpackLine, type Basemap, type RoadClass } from './basemap-document.ts';
import { lengthOf, spotAlong, type Course, type Spot } from './course.ts';
import { boxAround, overlaps, type Box } from './label-placement.ts';
import type { SheetPoint } from './projection.ts';
import { textExtent } from './text-extent.ts';

export interface RoadName {
  readonly text: string;
  readonly course: Course;
  readonly fromZoom: number;
}

export interface RoadLetter {
  readonly text: string;
  readonly at: SheetPoint;
  /** Degrees clockwise. */
  readonly turn: number;
}

/** 武宁路 is not among them: it is lettered in its own way. */
const FROM_ZOOM: Partial<Record<RoadClass, number>> = { expressway: 13.5, main: 13.75, minor: 14.5 };
export const ROAD_FONT = 11;
/** From letter to letter, in pixels: near enough that their halos hide the road between them. */
const STEP = 14;
/** A word is set only where the road is this straight, in degrees. */
const STRAIGHT = 16;

export function roadsOnMap(basemap: Basemap, locale: Locale): readonly RoadName[] {
  return basemap.roads
    .flatMap(({ class: kind, names, lines }) => {
      const fromZoom = FROM_ZOOM[kind];
      return fromZoom === undefined
        ? []
        : lines.map((line) => ({ text: names[locale], course: unpackLine(line), fromZoom }));
    })
    .sort((a, b) => a.fromZoom - b.fromZoom);
}

/** As upright as may be: between −90 and 90. */
const upright = (turn: number) => (turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn);

function letterByLetter(text: string, spots: readonly Spot[]): RoadLetter[] {
  const [first, last] = [spots[0], spots[spots.length - 1]];
  if (!first || !last) return [];
  const [dx, dy] = [last.at.x - first.at.x, last.at.y - first.at.y];
  const isUpright = Math.abs(dy) > Math.abs(dx);
  const isForward = isUpright ? dy > 0 : dx > 0;
  const order = isForward ? spots : [...spots].reverse();
  return [...text].flatMap((letter, index) => {
    const spot = order[index];
    if (!spot) return [];
    const level = upright(spot.turn);
    return [{ text: letter, at: spot.at, turn: isUpright ? (level > 0 ? level - 90 : level + 90) : level }];
  });
}

/** The letters of a name round `middle`, a distance along the road; none where it does not fit. */
function letter({ text, course }: RoadName, middle: number, unit: number): readonly RoadLetter[] {
  const isChinese = /[\u4e00-\u9fff]/.test(text);
  if (isChinese) {
    const count = [...text].length;
    const spots = Array.from({ length: count }, (_, index) =>
      spotAlong(course, middle + (index - (count - 1) / 2) * STEP * unit),
    ).flatMap((spot) => spot ?? []);
    return spots.length === count ? letterByLetter(text, spots) : [];
  }
  const half = (textExtent(text, ROAD_FONT).width / 2) * unit;
  const [before, at, after] = [-half, 0, half].map((way) => spotAlong(course, middle + way));
  if (!before || !at || !after) return [];
  const chord = (Math.atan2(after.at.y - before.at.y, after.at.x - before.at.x) * 180) / Math.PI;
  const bends = [before, at, after].map(({ turn }) => Math.abs(((turn - chord + 540) % 360) - 180));
  if (Math.max(...bends) > STRAIGHT) return [];
  return [{ text, at: at.at, turn: upright(chord) }];
}

/** The room that a letter or a turned word takes, as a row of small squares. */
export function roomOf({ text, turn }: RoadLetter, { x, y }: { x: number; y: number }): readonly Box[] {
  if ([...text].length === 1) return [boxAround({ x, y }, ROAD_FONT + 3)];
  const { width } = textExtent(text, ROAD_FONT);
  const steps = Math.ceil(width / ROAD_FONT);
  const [along, down] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return Array.from({ length: steps + 1 }, (_, index) => {
    const way = (index / steps - 0.5) * width;
    return boxAround({ x: x + along * way, y: y + down * way }, ROAD_FONT + 3);
  });
}

export interface RoadScene {
  readonly zoom: number;
  toPixels(at: SheetPoint): { x: number; y: number };
  /** Whether nothing stands there and it is in view. */
  isFree(box: Box): boolean;
}

/** How far apart the tries along a road are, in pixels, and how many there are at most on each side. */
const TRY = { step: 48, most: 14 };

/** The letters of every road that finds room for its name, each once. Earlier roads win. */
export function letterRoads(roads: readonly RoadName[], scene: RoadScene): readonly RoadLetter[] {
  const unit = 2 ** (16 - scene.zoom);
  const placed: RoadLetter[] = [];
  const taken: Box[] = [];
  const named = new Set<string>();
  for (const road of roads) {
    if (scene.zoom < road.fromZoom || named.has(road.text)) continue;
    const length = lengthOf(road.course);
    const stride = Math.max(TRY.step * unit, length / (2 * TRY.most));
    for (let turn = 0; turn <= 2 * TRY.most; turn += 1) {
      // From the middle outwards, to both sides in turn.
      const middle = length / 2 + Math.ceil(turn / 2) * stride * (turn % 2 === 0 ? 1 : -1);
      const spot = spotAlong(road.course, middle);
      if (!spot || !scene.isFree(boxAround(scene.toPixels(spot.at), ROAD_FONT))) continue;
      const letters = letter(road, middle, unit);
      const boxes = letters.flatMap((part) => roomOf(part, scene.toPixels(part.at)));
      const fits = boxes.every((box) => scene.isFree(box) && !taken.some((other) => overlaps(box, other)));
      if (letters.length === 0 || !fits) continue;
      placed.push(...letters);
      taken.push(...boxes);
      named.add(road.text);
      break;
    }
  }
  return placed;
}
