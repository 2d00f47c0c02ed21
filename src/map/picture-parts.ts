/** The parts of a picture of the map as SVG: marks, seals, words, grid, and the foot with legend and sources. */
import type { EntryType } from '../domain/entry-type.ts';
import type { Seal } from '../domain/summary.ts';
import { MARK_SHAPES } from '../ui/mark-shapes.ts';
import { SEAL_CHARACTERS } from '../ui/seal-characters.ts';
import type { MarkGroup } from './clusters.ts';
import { labelBox, type Label, type Side } from './label-placement.ts';
import { diameterOf, typeOf } from './mark-button.ts';
import type { Tone } from './picture-ground.ts';
import type { NameKind } from './place-names.ts';
import type { Tone as Belonging } from './places.ts';
import { metresToSheet } from './projection.ts';
import { textExtent } from './text-extent.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const place = ({ x, y }: Pixel) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function toneOfPole(belonging: Belonging): string {
  if (belonging === 'mixed') return 'ink';
  return belonging === 'none' ? 'no-pole' : belonging;
}

type Look = NameKind | 'number' | 'spine' | 'road' | 'foot';
const LOOKS: Record<Look, { tone: string; font: 'sans' | 'serif'; more?: string }> = {
  seal: { tone: 'ink', font: 'sans', more: ' font-weight="600"' },
  station: { tone: 'ink-2', font: 'sans' },
  water: { tone: 'water-ink', font: 'serif', more: ' letter-spacing="1.8"' },
  subdistrict: { tone: 'ink-3', font: 'sans', more: ' letter-spacing="2"' },
  number: { tone: 'ink', font: 'sans', more: ' font-weight="700"' },
  spine: { tone: 'wu', font: 'serif' },
  road: { tone: 'ink-3', font: 'sans' },
  foot: { tone: 'ink-2', font: 'sans' },
};

/** Words with a halo of paper; beside their place, or turned with a road: on it, or above 武宁路. */
export function writeText(
  text: string,
  at: Pixel,
  look: Look,
  fontSize: number,
  tone: Tone,
  turn?: number,
  beside?: Pick<Label, 'width' | 'height' | 'gap'> & { side: Side },
): string {
  const { tone: name, font, more = '' } = LOOKS[look];
  const box = beside && labelBox(at, beside, beside.side);
  const middle = box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : at;
  const shift =
    turn === undefined
      ? ''
      : ` transform="rotate(${turn.toFixed(1)} ${place(at)})${look === 'spine' ? ` translate(0 -${fontSize})` : ''}"`;
  return `<text x="${middle.x.toFixed(1)}" y="${middle.y.toFixed(1)}" dy=".35em" text-anchor="middle" font-family="${escape(tone(font))}" font-size="${fontSize}" fill="${tone(name)}" stroke="${tone('land')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${more}${shift}>${escape(text)}</text>`;
}

const AREA_METRES = 300;

export function drawMark(group: MarkGroup, at: Pixel, scale: number, tone: Tone): string {
  const fill = tone(toneOfPole(group.tone));
  if (group.kind === 'cluster') {
    const ink = tone(group.tone === 'mixed' ? 'card' : 'on-pole');
    return `<g transform="translate(${place(at)})"><circle r="${diameterOf(group) / 2}" fill="${fill}" stroke="${tone('card')}" stroke-width="2"/><text dy=".35em" text-anchor="middle" font-family="${escape(tone('sans'))}" font-size="13" font-weight="700" fill="${ink}">${group.count}</text></g>`;
  }
  const isArea = group.place.precision === 'area';
  const radius = metresToSheet(AREA_METRES, group.point) * scale;
  const area = isArea
    ? `<circle r="${radius.toFixed(1)}" fill="${fill}" fill-opacity=".12" stroke="${fill}" stroke-opacity=".5" stroke-width="1.2" stroke-dasharray="3 4"/>`
    : '';
  const paint = isArea
    ? `fill="${tone('card')}" stroke="${fill}" stroke-width="2"`
    : `fill="${fill}" stroke="${tone('card')}" stroke-width="2.2"`;
  return `<g transform="translate(${place(at)})">${area}<path transform="scale(.77) translate(-12 -12)" d="${MARK_SHAPES[typeOf(group)]}" ${paint} stroke-linejoin="round" paint-order="stroke"/></g>`;
}

/** A seal, on a stem from its place where marks crowd that. */
export function drawSeal({ id }: Seal, at: Pixel, foot: Pixel, size: number, tone: Tone): string {
  const stem =
    foot.y - at.y > size / 2
      ? `<path d="M${place(at)}L${place({ x: foot.x, y: foot.y - 5 })}" stroke="${tone(id)}" stroke-width="2"/>`
      : '';
  const corner = (inset: number) => -size / 2 + inset;
  const square = (inset: number) =>
    `x="${corner(inset)}" y="${corner(inset)}" width="${size - 2 * inset}" height="${size - 2 * inset}"`;
  return `${stem}<g transform="translate(${place(at)})"><rect ${square(0)} rx="3" fill="${tone(id)}"/><rect ${square(2.5)} rx="2" fill="none" stroke="${tone('on-pole')}" opacity=".4"/><text dy=".35em" text-anchor="middle" font-family="${escape(tone('serif'))}" font-size="${(size * 0.62).toFixed(1)}" font-weight="700" fill="${tone('on-pole')}">${SEAL_CHARACTERS[id]}</text></g>`;
}

/** `A1` is the square in the north-west. */
export function squareOf(
  share: { left: number; top: number },
  { columns, rows }: { columns: number; rows: number },
): string | undefined {
  const [column, row] = [Math.floor(share.left * columns), Math.floor(share.top * rows)];
  if (column < 0 || row < 0 || column >= columns || row >= rows) return undefined;
  return `${String.fromCodePoint(65 + column)}${row + 1}`;
}

export function drawGrid(
  { columns, rows }: { columns: number; rows: number },
  { width, height }: { width: number; height: number },
  tone: Tone,
): string {
  const [across, down] = [width / columns, height / rows];
  const line = (data: string) =>
    `<path d="${data}" stroke="${tone('line-strong')}" stroke-width=".6" opacity=".55"/>`;
  const letter = (text: string, x: number, y: number) => writeText(text, { x, y }, 'foot', 11, tone);
  return [
    ...Array.from({ length: columns - 1 }, (_, index) => line(`M${(index + 1) * across} 0V${height}`)),
    ...Array.from({ length: rows - 1 }, (_, index) => line(`M0 ${(index + 1) * down}H${width}`)),
    ...Array.from({ length: columns }, (_, index) =>
      letter(String.fromCodePoint(65 + index), (index + 0.5) * across, 10),
    ),
    ...Array.from({ length: rows }, (_, index) => letter(`${index + 1}`, 8, (index + 0.5) * down)),
  ].join('');
}

interface Foot {
  readonly tone: Tone;
  readonly legend: readonly { type: EntryType; label: string }[];
  readonly approximate: string;
  readonly attribution: string;
}

/** What the shapes mean, and whose the ground is, on a strip of paper along the lower edge. */
export function drawFoot(
  { tone, legend, approximate, attribution }: Foot,
  { width, height, foot }: { width: number; height: number; foot: number },
): string {
  const middle = height - foot / 2;
  let x = 12;
  const item = (shape: string, label: string) => {
    const size = textExtent(label, 11).width;
    const part = `<g transform="translate(${x + 6} ${middle})">${shape}</g>${write(label, x + 16)}`;
    x += size + 32;
    return part;
  };
  const write = (text: string, left: number, end = false) =>
    `<text x="${left}" y="${middle}" dy=".35em"${end ? ' text-anchor="end"' : ''} font-family="${escape(tone('sans'))}" font-size="${end ? 10 : 11}" fill="${tone('ink-2')}">${escape(text)}</text>`;
  return [
    `<rect y="${height - foot}" width="${width}" height="${foot}" fill="${tone('card')}"/>`,
    ...legend.map(({ type, label }) =>
      item(
        `<path transform="scale(.5) translate(-12 -12)" d="${MARK_SHAPES[type]}" fill="${tone('no-pole')}"/>`,
        label,
      ),
    ),
    item(`<circle r="6" fill="none" stroke="${tone('no-pole')}" stroke-dasharray="2 2"/>`, approximate),
    write(attribution, width - 12, true),
  ].join('');
}
