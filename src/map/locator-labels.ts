/**
 * Which side each name of a locator map takes. The map is drawn once and shown at any width, so a name must
 * be free from a phone to a desk: things move apart as the map grows, while the names keep their size.
 */
import { boxAround, placeLabels, SIDES, type Scene, type Side } from './label-placement.ts';
import { shareOf, type Frame } from './locator-frame.ts';
import type { SheetPoint } from './projection.ts';
import { textExtent } from './text-extent.ts';

/** Widths of the map in CSS pixels. */
const WIDTHS = [340, 420, 560, 760, 1000];
export const LABEL_EM = 9;

export interface LocatorName {
  readonly key: string;
  readonly text: string;
  readonly at: SheetPoint;
  /** The size of what it names. */
  readonly thing: number;
  readonly fontSize: number;
  readonly padding: number;
}

export interface PlacedName {
  readonly side: Side;
  /** The narrowest width of the map, in pixels, that has room for it. */
  readonly from: number;
}

export function placeLocatorNames(
  frame: Frame,
  names: readonly LocatorName[],
  obstacles: readonly { at: SheetPoint; size: number }[],
): Map<string, PlacedName> {
  const result = new Map<string, PlacedName>();
  const pixels = (at: SheetPoint, width: number) => {
    const { left, top } = shareOf(frame, at);
    return { x: left * width, y: (top * width * frame.height) / frame.width };
  };
  for (const [index, from] of WIDTHS.entries()) {
    const widths = WIDTHS.slice(index);
    const scenes = widths.map((width): Scene => ({
      frame: { left: 2, top: 2, width: width - 4, height: (width * frame.height) / frame.width - 24 },
      obstacles: obstacles.map(({ at, size }) => boxAround(pixels(at, width), size + 4)),
    }));
    const labels = names.map(({ key, text, at, thing, fontSize, padding }) => {
      const { width, height } = textExtent(text, fontSize, LABEL_EM * fontSize);
      const placed = result.get(key);
      return {
        key,
        at: widths.map((mapWidth) => pixels(at, mapWidth)),
        width: width + 2 * padding,
        height: height + padding,
        gap: thing / 2 + 4,
        // A side once taken on a smaller map is kept on a larger one.
        sides: placed ? [placed.side] : SIDES,
      };
    });
    for (const [key, side] of placeLabels(labels, scenes)) if (!result.has(key)) result.set(key, { side, from });
    if (result.size === names.length) break;
  }
  return result;
}
