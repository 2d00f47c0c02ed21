/** What the printed map shows, and in which of its squares a place lies. */
import type { Point } from '../domain/point.ts';
import { districtFrame, frameOf, shareOf, type Frame } from './locator-frame.ts';
import { squareOf } from './picture-parts.ts';
import { toSheet, type Bounds } from './projection.ts';

export type PrintFrame = Frame;

export const PRINT_GRID = { columns: 8, rows: 6 };
/** Width to height: an upright page keeps room for the beginning of the list. */
const RATIO = 1.3;

function withRatio({ x, y, width, height }: Frame): Frame {
  const [wide, high] = [Math.max(width, height * RATIO), Math.max(height, width / RATIO)];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** The part of the map that was asked for, or else the whole district. */
export function printFrame(bounds: Bounds | undefined): PrintFrame {
  return withRatio(bounds ? frameOf(bounds) : districtFrame());
}

/** Such as `C4`; undefined for what lies beyond the frame. */
export function printSquare(frame: PrintFrame, point: Point): string | undefined {
  return squareOf(shareOf(frame, toSheet(point)), PRINT_GRID);
}
