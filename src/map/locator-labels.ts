/**
 * Which side each name of a locator map takes. The map is drawn once and shown at any width, so a name must
 * be free from a phone to a desk: things move apart as the map grows, while the names keep their size.
 */
import { arrangeLabels, boxAround, placeLabels, SIDES, type Scene, type Side } from './label-placement.ts';
import { shareOf, type Frame } from './locator-frame.ts';
import type { SheetPoint } from './projection.ts';
import { textExtent } from './text-extent.ts';

/** Widths of the map in CSS pixels, on a phone and elsewhere. */
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

/** The side of each name that is free at every one of the widths; the others find no room. */
export function placeLocatorNames(
  frame: Frame,
  names: readonly LocatorName[],
  obstacles: readonly LocatorObstacle[],
  widths: readonly number[],
): Map<string, Side> {
  const pixels = (at: SheetPoint, width: number) => {
    const { left, top } = shareOf(frame, at);
    return { x: left * width, y: (top * width * frame.height) / frame.width };
  };
  const scenes = widths.map((width): Scene => ({
    // The lowest strip is the attribution's.
    frame: { left: 2, top: 2, width: width - 4, height: (width * frame.height) / frame.width - 24 },
    obstacles: obstacles
      .filter(({ isMinor }) => !isMinor || width > SMALL_MAP)
      .map(({ at, size }) => boxAround(pixels(at, width), sizeOf(size, width) + 4)),
  }));
  const labels = names.map(({ key, text, at, thing, fontSize, padding }) => {
    const { width, height } = textExtent(text, fontSize, limitOf(text));
    return {
      key,
      at: widths.map((mapWidth) => pixels(at, mapWidth)),
      width: width + 2 * padding,
      height: height + padding,
      gap: sizeOf(thing, Math.max(...widths)) / 2 + 4,
      sides: SIDES,
    };
  });
  return (labels.length <= 6 && arrangeLabels(labels, scenes)) || placeLabels(labels, scenes);
}
