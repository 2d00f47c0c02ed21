/**
 * The map as a picture of its own: one SVG of ground, marks, seals and names with its legend and its sources,
 * to print or to keep. Drawn without a screen, from the same parts as the live map.
 */
import type { EntryType } from '../domain/entry-type.ts';
import type { Point } from '../domain/point.ts';
import type { Seal } from '../domain/summary.ts';
import type { Basemap } from './basemap-document.ts';
import { indexPlaces, type MarkGroup } from './clusters.ts';
import {
  boxAround,
  labelBox,
  overlaps,
  placeLabels,
  within,
  type Box,
  type Label,
} from './label-placement.ts';
import type { Frame } from './locator-frame.ts';
import { extentOf } from './mark-button.ts';
import { drawGround, type Tone } from './picture-ground.ts';
import { drawFoot, drawGrid, drawMark, drawSeal, writeText } from './picture-parts.ts';
import type { PlaceName } from './place-names.ts';
import type { Place } from './places.ts';
import { fromSheet, toSheet, type SheetPoint } from './projection.ts';
import { letterRoads, ROAD_FONT, type RoadName } from './road-lettering.ts';
import { SEAL_PIXELS, sealBox, standSeal } from './seal-standing.ts';
import { placeSpine, SPINE_LENGTH, SPINE_STEP } from './spine-lettering.ts';
import { textExtent } from './text-extent.ts';

export interface Picture {
  readonly basemap: Basemap;
  readonly frame: Frame;
  /** In pixels; the height follows from the frame. */
  readonly width: number;
  readonly tone: Tone;
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
  readonly places: readonly Place[];
  readonly seals: readonly Seal[];
  readonly names: readonly PlaceName[];
  readonly roads: readonly RoadName[];
  readonly spine: string;
  readonly legend: readonly { type: EntryType; label: string }[];
  readonly approximate: string;
  readonly attribution: string;
  /** What to write beside a mark: the numbers of its entries in the list. */
  readonly numberOf?: ((group: MarkGroup) => string) | undefined;
  /** Squares to find a number by. */
  readonly grid?: { readonly columns: number; readonly rows: number } | undefined;
}

const FOOT = 30;

export function drawPicture(picture: Picture): string {
  const { frame, width, tone, places, seals } = picture;
  const scale = width / frame.width;
  const height = Math.round(frame.height * scale);
  // A unit of the sheet is a pixel of zoom 16.
  const zoom = 16 + Math.log2(scale);
  const toPixels = ({ x, y }: SheetPoint) => ({ x: (x - frame.x) * scale, y: (y - frame.y) * scale });
  const pixel = (point: Point) => toPixels(toSheet(point));
  const [northWest, southEast] = [
    fromSheet({ x: frame.x, y: frame.y }),
    fromSheet({ x: frame.x + frame.width, y: frame.y + frame.height }),
  ];
  const bounds = { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
  const groups = indexPlaces(places).within(bounds, zoom);
  const marks = groups.map((group) => boxAround(pixel(group.point), extentOf(group) + 4));
  const sealBoxes: Box[] = [];
  const shownSeals = seals
    .map((seal) => ({ seal, at: pixel(seal.point) }))
    .filter(({ at }) => at.x > 0 && at.y > 0 && at.x < width && at.y < height)
    .map(({ seal }) => {
      const isAxis = seal.precision === 'axis';
      const standing = standSeal(
        toSheet(seal.point),
        isAxis,
        { marks, seals: sealBoxes },
        toPixels,
        1 / scale,
      );
      const box = sealBox(standing, toPixels(standing.at));
      sealBoxes.push(box);
      const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      return { seal, at, foot: toPixels(standing.at) };
    });
  const room: Box = { left: 2, top: 2, width: width - 4, height: height - FOOT - 4 };

  const taken = [...marks, ...sealBoxes];
  const isFree = (box: Box) => within(box, room) && !taken.some((other) => overlaps(box, other));
  const step = SPINE_STEP / scale;
  // A little west of the middle first, then anywhere along the road.
  const starts = [0.12, 0.05, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((share) => share * SPINE_LENGTH);
  const spine = picture.spine
    ? placeSpine(picture.spine, starts, step, toPixels, isFree)
    : { letters: [], room: [] };
  taken.push(...spine.room);

  interface Writing extends Label {
    readonly text: string;
    readonly look: PlaceName['kind'] | 'number';
    readonly fontSize: number;
  }
  const writing = (
    key: string,
    text: string,
    at: { x: number; y: number },
    look: Writing['look'],
    fontSize: number,
    more: Pick<Label, 'gap' | 'sides'>,
  ): Writing => {
    const extent = textExtent(text, fontSize);
    return {
      key,
      text,
      look,
      fontSize,
      at: [at],
      width: extent.width * (look === 'water' || look === 'subdistrict' ? 1.2 : 1) + 4,
      height: extent.height,
      ...more,
    };
  };
  const besides = ['right', 'left', 'above', 'below'] as const;
  const words: Writing[] = [
    ...groups.flatMap((group) => {
      const text = picture.numberOf?.(group);
      const gap = extentOf(group) / 2 + 3;
      return text
        ? [writing(group.key, text, pixel(group.point), 'number', 10, { gap, sides: besides })]
        : [];
    }),
    ...shownSeals.map(({ seal, at }) =>
      writing(`seal ${seal.id}`, seal.name, at, 'seal', 12, { gap: SEAL_PIXELS / 2 + 4, sides: besides }),
    ),
    ...picture.names
      .filter(({ fromZoom }) => zoom >= fromZoom)
      .map(({ key, text, point, kind, fontSize, gap, sides }) =>
        writing(key, text, pixel(point), kind, fontSize, { gap, sides }),
      ),
  ];
  const sides = placeLabels(words, [{ obstacles: taken, frame: room }]);
  for (const label of words) {
    const side = sides.get(label.key);
    if (side) taken.push(...label.at.map((at) => labelBox(at, label, side)));
  }
  const roadLetters = letterRoads(picture.roads, { zoom, toPixels, isFree });

  const parts = [
    drawGround(picture.basemap, frame, { width, height }, { ...picture, zoom }),
    picture.grid ? drawGrid(picture.grid, { width, height }, tone) : '',
    ...roadLetters.map(({ text, at, turn }) => writeText(text, toPixels(at), 'road', ROAD_FONT, tone, turn)),
    ...spine.letters.map(({ text, at, turn }) => writeText(text, toPixels(at), 'spine', 14, tone, turn)),
    ...words.flatMap(({ key, text, at: [at], look, fontSize, ...label }) => {
      const side = sides.get(key);
      return side && at ? [writeText(text, at, look, fontSize, tone, undefined, { side, ...label })] : [];
    }),
    ...groups.map((group) => drawMark(group, pixel(group.point), scale, tone)),
    ...shownSeals.map(({ seal, at, foot }) => drawSeal(seal, at, foot, SEAL_PIXELS - 4, tone)),
    drawFoot(picture, { width, height, foot: FOOT }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}
