/** A ground of pictures from another server, in place of the embedded one. */
import { CRS, LayerGroup, TileLayer, type Map as LeafletMap, type TileLayerOptions } from 'leaflet';
import type { MapLayer } from '../domain/map-layer.ts';
import { GCJ02_MERCATOR } from './gcj-crs.ts';
import { paneName } from './leaflet-map.ts';

interface Sheet {
  readonly url: string;
  readonly options: TileLayerOptions;
}

/** 天地图 serves the ground and its words apart. Its vectors are in CGCS 2000, which is WGS 84 to the decimetre. */
const tianditu = (layer: 'vec' | 'cva'): Sheet => ({
  url:
    `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}` +
    '&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}',
  options: { subdomains: '01234567', maxNativeZoom: 18 },
});

function sheetsOf(layer: MapLayer): readonly Sheet[] {
  if (layer.kind === 'tianditu') return [tianditu('vec'), tianditu('cva')];
  if (layer.kind === 'xyz') return [{ url: layer.url, options: { maxNativeZoom: layer.maxZoom ?? 18 } }];
  return [{ url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png', options: { maxNativeZoom: 19 } }];
}

/** So many pictures may fail in a row before the server counts as out of order. */
const PATIENCE = 4;
/** So long may the first picture take. */
const WAIT_MS = 12_000;

function setGeometry(map: LeafletMap, crs: CRS): void {
  if (map.options.crs === crs) return;
  const centre = map.getCenter();
  map.options.crs = crs;
  // Resets what Leaflet has projected; the place in the middle stays in the middle.
  map.setView(centre, map.getZoom(), { animate: false, reset: true } as Parameters<LeafletMap['setView']>[2]);
}

/** Lays the pictures; calls back once if they do not come. Returns how to take them away. */
export function layTiles(
  map: LeafletMap,
  layer: MapLayer,
  key: string | undefined,
  onFail: () => void,
): () => void {
  setGeometry(map, layer.kind === 'xyz' && layer.system === 'gcj02' ? GCJ02_MERCATOR : CRS.EPSG3857);
  const pane = paneName('tiles');
  let failures = 0;
  let hasLoaded = false;
  const group = new LayerGroup();
  const timer = setTimeout(() => {
    if (!hasLoaded) fail();
  }, WAIT_MS);
  const fail = () => {
    clearTimeout(timer);
    group.eachLayer((sheet) => void sheet.off());
    onFail();
  };
  for (const { url, options } of sheetsOf(layer)) {
    const filled: TileLayerOptions & { key: string } = {
      ...options,
      key: key ?? '',
      pane,
      maxZoom: map.getMaxZoom(),
      // Servers of volunteers refuse those who do not say where they come from.
      referrerPolicy: 'strict-origin-when-cross-origin',
    };
    const sheet = new TileLayer(url, filled);
    sheet.on('tileload', () => {
      hasLoaded = true;
      failures = 0;
    });
    sheet.on('tileerror', () => {
      failures += 1;
      if (failures >= PATIENCE) fail();
    });
    group.addLayer(sheet);
  }
  group.addTo(map);
  return () => {
    clearTimeout(timer);
    group.remove();
    setGeometry(map, CRS.EPSG3857);
  };
}
