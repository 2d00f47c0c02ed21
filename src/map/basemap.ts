/** Draws the basemap from the geodata: once as a document for the interactive map, once as an SVG sheet. */
import { packLine, ROAD_CLASSES, type Basemap, type PackedLine, type RoadClass } from './basemap-document.ts';
import { drawSheet } from './basemap-svg.ts';
import { readGeojson, type GeoFeature } from './geojson.ts';

const linesOf = (features: readonly GeoFeature[]): PackedLine[] =>
  features.flatMap(({ lines }) => lines.map(packLine));

function textOf({ properties }: GeoFeature, key: string): string | undefined {
  const value = properties[key];
  return typeof value === 'string' ? value : undefined;
}

function roadClass(feature: GeoFeature): RoadClass {
  const value = textOf(feature, 'class');
  return ROAD_CLASSES.find((known) => known === value) ?? 'minor';
}

function middleOf({ lines }: GeoFeature): PackedLine {
  const line = lines[0] ?? [];
  return packLine(line.slice(Math.floor(line.length / 2)).slice(0, 1));
}

function centreOf({ lines }: GeoFeature): PackedLine {
  const ring = lines[0] ?? [];
  const mean = (read: (point: { x: number; y: number }) => number) =>
    ring.reduce((sum, point) => sum + read(point), 0) / Math.max(1, ring.length);
  return packLine([{ x: mean(({ x }) => x), y: mean(({ y }) => y) }]);
}

/**
 * Takes the GeoJSON files of `data/geo` by name. `traditional` writes 繁體 from 简体; without it the names of
 * places stay as they are. Throws a sentence that names the file when one is missing or corrupt.
 */
export function buildBasemap(
  files: Record<string, string>,
  traditional: (text: string) => string = (text) => text,
): { json: string; svg: string } {
  const read = (file: string) => readGeojson(file, files[file]);
  const namesOf = (feature: GeoFeature) => {
    const chinese = textOf(feature, 'name') ?? '';
    return { 'zh-Hans': chinese, 'zh-Hant': traditional(chinese), en: textOf(feature, 'name_en') ?? chinese };
  };
  const subdistricts = read('subdistricts.geojson');
  const water = read('water.geojson');
  const basemap: Basemap = {
    version: 1,
    land: linesOf(read('district.geojson')),
    borders: linesOf(subdistricts.filter(({ geometry }) => geometry !== 'Point')),
    water: linesOf(water.filter(({ geometry }) => geometry.endsWith('Polygon'))),
    roads: read('roads.geojson').map((feature) => ({
      class: roadClass(feature),
      names: namesOf(feature),
      lines: linesOf([feature]),
    })),
    metro: linesOf(read('metro-lines.geojson')),
    stations: read('metro-stations.geojson').map((feature) => ({
      names: namesOf(feature),
      at: middleOf(feature),
      lines: Array.isArray(feature.properties.lines) ? feature.properties.lines.length : 1,
      within: feature.properties.within === true,
    })),
    subdistricts: subdistricts
      .filter(({ geometry }) => geometry === 'Point')
      .map((feature) => ({ names: namesOf(feature), at: middleOf(feature) })),
    waterNames: water
      .filter((feature) => textOf(feature, 'kind') !== 'river')
      .map((feature) => ({
        names: namesOf(feature),
        at: feature.geometry === 'LineString' ? middleOf(feature) : centreOf(feature),
      })),
  };
  return { json: JSON.stringify(basemap), svg: drawSheet(basemap) };
}
