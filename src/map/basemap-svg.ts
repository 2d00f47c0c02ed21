/**
 * The printed sheet: one symbol that pages place by `<use>`. It names no colour. Every tone is a custom
 * property, which a page's theme passes into the symbol, and every line keeps its width at any size.
 */
import { unpackLine, type Basemap, type PackedLine, type RoadClass } from './basemap-document.ts';
import { SHEET_SIZE } from './projection.ts';

/** Relative path data; SVG reads the packed steps as they are. */
function pathOf(packed: PackedLine, end = ''): string {
  const [x, y, ...steps] = packed;
  let data = `M${x} ${y}l`;
  for (const [index, step] of steps.entries()) data += index === 0 || step < 0 ? step : ` ${step}`;
  return data + end;
}

const rings = (lines: readonly PackedLine[]) => lines.map((line) => pathOf(line, 'z')).join('');
const strokes = (lines: readonly PackedLine[]) => lines.map((line) => pathOf(line)).join('');

/** `name`, or what a page puts in its place by setting `--atlas-…`. */
const tone = (part: string, name: string) => `var(--atlas-${part}, var(--${name}))`;

function line(data: string, stroke: string, width: string, more = ''): string {
  return `<path d="${data}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke"${more}/>`;
}

const SHADOW = [30, 25, 20, 15, 11, 7, 4];

/** Soft edges of rising width lay the land on the ground like a sheet of paper. */
function shadow(data: string): string {
  const stroke = tone('shadow', 'shadow-soft');
  return SHADOW.map((width) =>
    line(data, stroke, `${width}`, ` transform="translate(0 ${width})" opacity=".2"`),
  ).join('');
}

export function drawSheet(basemap: Basemap): string {
  const { width, height } = SHEET_SIZE;
  const land = rings(basemap.land);
  const roads = (kind: RoadClass) =>
    strokes(basemap.roads.filter((road) => road.class === kind).flatMap((road) => road.lines));
  const stops = basemap.stations
    .map(({ at }) => unpackLine(at)[0])
    .map((at) => (at ? `M${at.x} ${at.y}h.01` : ''))
    .join('');
  const parts = [
    `<path d="M-9e3-9e3H${width + 9000}V${height + 9000}H-9e3z" fill="${tone('outside', 'outside')}"/>`,
    shadow(land),
    `<path d="${land}" fill="var(--land)"/>`,
    line(
      strokes(basemap.borders),
      tone('border', 'hairline'),
      'var(--atlas-border-width, 1px)',
      ' stroke-dasharray="3 4"',
    ),
    `<path d="${rings(basemap.water)}" fill="var(--water)" stroke="var(--water)" stroke-width="var(--atlas-water-width, 1.5px)" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`,
    line(roads('minor'), 'var(--road)', 'var(--atlas-minor-width, 1.2px)'),
    line(roads('main'), 'var(--road)', 'var(--atlas-main-width, 2.2px)'),
    line(roads('expressway'), 'var(--expressway)', 'var(--atlas-expressway-width, 3px)'),
    line(strokes(basemap.metro), 'var(--metro)', 'var(--atlas-metro-width, 1px)'),
    line(roads('spine'), 'var(--land)', 'var(--atlas-spine-casing, 6px)'),
    line(roads('spine'), 'var(--wu)', 'var(--atlas-spine-width, 3.2px)'),
    line(stops, 'var(--metro)', 'var(--atlas-stop-width, 5.5px)'),
    line(stops, 'var(--land)', 'var(--atlas-stop-core, 3px)'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><!-- © OpenStreetMap contributors, ODbL 1.0 --><symbol id="atlas" viewBox="0 0 ${width} ${height}" overflow="visible">${parts.join('')}</symbol><use href="#atlas"/></svg>`;
}
