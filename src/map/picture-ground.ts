/** The printed sheet as the ground of a picture: cut to a frame, with lines as wide as the map draws them. */
import type { Basemap } from './basemap-document.ts';
import { drawSheet } from './basemap-svg.ts';
import type { Frame } from './locator-frame.ts';
import { SHEET_SIZE } from './projection.ts';

/** What a tone of the page is in the picture: a colour where it must stand alone, a custom property elsewhere. */
export type Tone = (name: string) => string;

/** Line widths at zoom 12.5, by the names that the sheet gives them; they grow more slowly than the ground. */
const WIDTHS: Record<string, number> = {
  'minor-width': 1.3,
  'main-width': 2.4,
  'expressway-width': 3,
  'metro-width': 1,
  'spine-casing': 6,
  'spine-width': 3.2,
  'stop-width': 5.5,
  'stop-core': 3,
};

/** Replaces the custom properties of the sheet by what they are here. */
function settle(sheet: string, tone: Tone, parts: Readonly<Record<string, string>>): string {
  return sheet
    .replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => tone(name))
    .replaceAll(/var\(--atlas-([a-z-]+), ((?:[^()]|\([^()]*\))+)\)/g, (_, part: string, otherwise: string) =>
      part in parts ? (parts[part] ?? otherwise) : otherwise,
    );
}

export interface GroundLook {
  readonly tone: Tone;
  readonly zoom: number;
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
}

export function drawGround(
  basemap: Basemap,
  frame: Frame,
  size: { width: number; height: number },
  { tone, zoom, showOutline, showSubdistricts }: GroundLook,
): string {
  const growth = 1.42 ** (zoom - 12.5);
  const parts: Record<string, string> = Object.fromEntries(
    Object.entries(WIDTHS).map(([part, width]) => [part, `${(width * growth).toFixed(2)}px`]),
  );
  if (!showOutline) Object.assign(parts, { outside: tone('land'), shadow: 'none' });
  if (!showOutline || !showSubdistricts) parts.border = 'none';
  const [, symbol = ''] = /<symbol[^>]*>(.*)<\/symbol>/s.exec(drawSheet(basemap)) ?? [];
  const view = [frame.x, frame.y, frame.width, frame.height].map((value) => value.toFixed(1)).join(' ');
  const { width, height } = SHEET_SIZE;
  const edge = tone(showOutline ? 'outside' : 'land');
  return (
    `<rect width="${size.width}" height="${size.height}" fill="${edge}"/>` +
    `<svg width="${size.width}" height="${size.height}" viewBox="${view}" preserveAspectRatio="none">` +
    `<svg width="${width}" height="${height}" overflow="hidden">${settle(symbol, tone, parts)}</svg></svg>`
  );
}
