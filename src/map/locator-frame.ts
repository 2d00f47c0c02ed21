/** What a locator map shows of the sheet, and where on it a place then stands, as shares of its width and height. */
import type { Point } from '../domain/point.ts';
import { DISTRICT_BOUNDS, metresToSheet, toSheet, type Bounds, type SheetPoint } from './projection.ts';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A crop is a little wider than high, like the page of a pocket atlas. */
const CROP_RATIO = 0.68;

export function frameOf({ west, south, east, north }: Bounds): Frame {
  const [from, to] = [toSheet({ lat: north, lng: west }), toSheet({ lat: south, lng: east })];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

export function districtFrame(): Frame {
  const { west, north, east, south } = DISTRICT_BOUNDS;
  const topLeft = toSheet({ lat: north, lng: west });
  const bottomRight = toSheet({ lat: south, lng: east });
  const margin = { x: 190, top: 230, bottom: 430 };
  return {
    x: topLeft.x - margin.x,
    y: topLeft.y - margin.top,
    width: bottomRight.x - topLeft.x + 2 * margin.x,
    height: bottomRight.y - topLeft.y + margin.top + margin.bottom,
  };
}

export function cropFrame(center: Point, spanKm: number): Frame {
  const at = toSheet(center);
  const width = metresToSheet(spanKm * 1000, center);
  const height = width * CROP_RATIO;
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}

export function shareOf(frame: Frame, at: SheetPoint): { left: number; top: number } {
  return { left: (at.x - frame.x) / frame.width, top: (at.y - frame.y) / frame.height };
}

export function isInside(frame: Frame, at: SheetPoint, margin = 0): boolean {
  const { left, top } = shareOf(frame, at);
  return left >= margin && left <= 1 - margin && top >= margin && top <= 1 - margin;
}

/** `left` and `top` in per cent, for the style of something laid over the sheet. */
export function styleAt(frame: Frame, at: SheetPoint): { left: string; top: string } {
  const { left, top } = shareOf(frame, at);
  return { left: `${(left * 100).toFixed(3)}%`, top: `${(top * 100).toFixed(3)}%` };
}
