/**
 * Which side each name of a locator map takes. The map is drawn once and shown at any width, so a name must
 * be free from a phone to a desk: things move apart as the map grows, while the names keep their size.
 */
import { arrangeLabels, boxAround, placeLabels, SIDES, type Scene, type Side } from './label-placement.ts';
import { shareOf, type Frame } from './locator-frame.ts';
import type { SheetPoint } from './projection.ts';
import { textExtent } from './text-extent.ts';

/** Widths of the map in CSS pixels. */
export const WIDTHS = { small: [340, 420, 480], large: [500, 620, 780, 1000] };
/** Names are set narrow, to stand in four lines at most. */
const LABEL_EMS = [9.2, 13, 18];
/** Seals are drawn smaller where the map is. */
const SMALL_MAP = 480;
export const SEAL_SIZES = { small: 30, large: 40 };

export interface LocatorName {
  readonly key: string;
  readonly text: string;
  readonly at: SheetPoint;
  /** The size of what it names; a seal's depends on the map's. */
  readonly thing: number | 'seal';
  readonly fontSize: number;
  readonly padding: number;
}

export interface LocatorObstacle {
  readonly at: SheetPoint;
  readonly size: LocatorName['thing'];
  /** Left out of small maps. */
  readonly isMinor?: boolean;
}

export interface PlacedName {
  readonly side: Side;
  /** The narrowest width of the map, in pixels, that has room for it. */
  readonly from: number;
}

function sizeOf(thing: LocatorName['thing'], width: number): number {
  if (thing !== 'seal') return thing;
  return width <= SMALL_MAP ? SEAL_SIZES.small : SEAL_SIZES.large;
}

const limitOf = (text: string) => LABEL_EMS.find((em) => textExtent(text, 1, em).lines <= 4) ?? 18;

/** The width that sets a name in lines of equal length, in em. */
export function balancedEm(text: string): number {
  const { width, lines } = textExtent(text, 1, limitOf(text));
  return width + (lines > 1 ? 0.3 : 1);
}

export function placeLocatorNames(
  frame: Frame,
  names: readonly LocatorName[],
  obstacles: readonly LocatorObstacle[],
  mapWidths: readonly number[],
): Map<string, PlacedName> {
  const result = new Map<string, PlacedName>();
  const pixels = (at: SheetPoint, width: number) => {
    const { left, top } = shareOf(frame, at);
    return { x: left * width, y: (top * width * frame.height) / frame.width };
  };
  for (const [index, from] of mapWidths.entries()) {
    const widths = mapWidths.slice(index);
    const scenes = widths.map((width): Scene => ({
      frame: { left: 2, top: 2, width: width - 4, height: (width * frame.height) / frame.width - 24 },
      obstacles: obstacles
        .filter(({ isMinor }) => !isMinor || width > SMALL_MAP)
        .map(({ at, size }) => boxAround(pixels(at, width), sizeOf(size, width) + 4)),
    }));
    const labels = names.map(({ key, text, at, thing, fontSize, padding }) => {
      const { width, height } = textExtent(text, fontSize, limitOf(text));
      const placed = result.get(key);
      return {
        key,
        at: widths.map((mapWidth) => pixels(at, mapWidth)),
        width: width + 2 * padding,
        height: height + padding,
        // The larger of both sizes: the offset is one for all widths.
        gap: sizeOf(thing, Infinity) / 2 + 4,
        // A side once taken on a smaller map is kept on a larger one.
        sides: placed ? [placed.side] : SIDES,
      };
    });
    const found = (names.length <= 6 && arrangeLabels(labels, scenes)) || placeLabels(labels, scenes);
    for (const [key, side] of found) if (!result.has(key)) result.set(key, { side, from });
    if (result.size === names.length) break;
  }
  return result;
}
