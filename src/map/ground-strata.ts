/**
 * What the ground is drawn of, from below to above: lines of the sheet with their look, which depends on the
 * palette, the zoom and what the site shows. Each stratum is one path, made once and stroked at any zoom.
 */
import { unpackLine, type Basemap, type PackedLine, type RoadClass } from './basemap-document.ts';
import type { Palette } from './palette.ts';
import type { SheetPoint } from './projection.ts';

export interface GroundOptions {
  readonly palette: Palette;
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
}

/** Widths and dashes in pixels of the screen. */
export interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}

export interface Stratum {
  readonly path: Path2D;
  /** Nothing when it is not drawn. */
  look(options: GroundOptions, zoom: number): Look | undefined;
}

/** Where the pen goes: a straight line to `to`, or a bend to it round `corner`. */
export interface Stroke {
  readonly to: SheetPoint;
  readonly corner?: SheetPoint;
}

function towards(from: SheetPoint, to: SheetPoint, reach: number): SheetPoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(0.5, reach / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/**
 * A line with its corners rounded, as an engraver draws it: each bend begins and ends at most `reach` before and
 * after its corner, so that nothing strays from where it is by more than a third of that.
 */
export function roundCorners(line: readonly SheetPoint[], reach: number): Stroke[] {
  return line.flatMap((point, index): Stroke[] => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after || reach === 0) return [{ to: point }];
    return [{ to: towards(point, before, reach) }, { corner: point, to: towards(point, after, reach) }];
  });
}

/** In units of the sheet, about two metres each. */
const REACH = { line: 20, ring: 7 };

function pathOf(lines: readonly PackedLine[], isClosed = false): Path2D {
  const path = new Path2D();
  for (const packed of lines) {
    const strokes = roundCorners(unpackLine(packed), isClosed ? REACH.ring : REACH.line);
    for (const [index, { to, corner }] of strokes.entries()) {
      if (index === 0) path.moveTo(to.x, to.y);
      else if (corner) path.quadraticCurveTo(corner.x, corner.y, to.x, to.y);
      else path.lineTo(to.x, to.y);
    }
    if (isClosed) path.closePath();
  }
  return path;
}

/** A station is a line of almost no length: its round caps are the dot. */
function dotsOf({ stations }: Basemap): Path2D {
  const path = new Path2D();
  for (const { at } of stations) {
    const [point] = unpackLine(at);
    if (!point) continue;
    path.moveTo(point.x, point.y);
    path.lineTo(point.x + 0.01, point.y);
  }
  return path;
}

/** Line widths grow with the zoom, more slowly than the ground. */
const grow = (zoom: number, base: number) => base * 1.42 ** (zoom - 12.5);

/** Soft edges of rising width lay the land on the ground like a sheet of paper. */
const SHADOW = [30, 23, 17, 12, 8, 4];

/** `land` is the district, to tell what lies in it. */
export function strataOf(basemap: Basemap): { strata: readonly Stratum[]; land: Path2D } {
  const roads = (kind: RoadClass) =>
    pathOf(basemap.roads.filter((road) => road.class === kind).flatMap(({ lines }) => lines));
  const line = (path: Path2D, tone: keyof Palette, width: number, most = Infinity): Stratum => ({
    path,
    look: ({ palette }, zoom) => ({ stroke: palette[tone], width: Math.min(most, grow(zoom, width)) }),
  });
  const land = pathOf(basemap.land, true);
  const [spine, stops] = [roads('spine'), dotsOf(basemap)];
  const strata: Stratum[] = [
    ...SHADOW.map((width): Stratum => ({
      path: land,
      look: ({ palette, showOutline }) =>
        showOutline ? { stroke: palette['shadow-soft'], width, opacity: 0.25 } : undefined,
    })),
    {
      path: land,
      look: ({ palette, showOutline }) => (showOutline ? { fill: palette.land } : undefined),
    },
    {
      path: pathOf(basemap.borders),
      look: ({ palette, showOutline, showSubdistricts }) =>
        showOutline && showSubdistricts ? { stroke: palette.hairline, width: 1.1, dash: [4, 4] } : undefined,
    },
    {
      path: pathOf(basemap.water, true),
      look: ({ palette }) => ({ fill: palette.water, stroke: palette.water, width: 1.5 }),
    },
    line(roads('minor'), 'road', 1.3),
    line(roads('main'), 'road', 2.4),
    line(roads('expressway'), 'expressway', 3),
    line(pathOf(basemap.metro), 'metro', 1, 2),
    line(spine, 'land', 6),
    line(spine, 'wu', 3.2),
    line(stops, 'metro', 5.5, 11),
    line(stops, 'land', 3, 6),
  ];
  return { strata, land };
}
