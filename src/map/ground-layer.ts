/** The ground drawn by Leaflet: everything of the basemap but its words, on one canvas below the marks. */
import {
  canvas,
  LayerGroup,
  Polygon,
  Polyline,
  type LatLngExpression,
  type Map as LeafletMap,
  type PathOptions,
  type Renderer,
} from 'leaflet';
import { unpackLine, type Basemap, type PackedLine } from './basemap-document.ts';
import type { Palette } from './palette.ts';
import { fromSheet } from './projection.ts';

export interface GroundOptions {
  readonly palette: Palette;
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
}

/** A part of the drawing: how it looks depends on the palette, the zoom and what the site shows. */
interface Stratum {
  readonly lines: readonly PackedLine[];
  readonly isFilled?: boolean;
  style(options: GroundOptions, zoom: number): PathOptions;
}

/** Line widths grow with the zoom, more slowly than the ground. */
const grow = (zoom: number, base: number) => base * 1.42 ** (zoom - 12.5);
const HIDDEN: PathOptions = { stroke: false, fill: false };

function strata(basemap: Basemap): Stratum[] {
  const roads = (kind: Basemap['roads'][number]['class']) =>
    basemap.roads.filter((road) => road.class === kind).flatMap(({ lines }) => lines);
  const road = (lines: readonly PackedLine[], tone: keyof Palette, width: number): Stratum => ({
    lines,
    style: ({ palette }, zoom) => ({ color: palette[tone], weight: grow(zoom, width) }),
  });
  const shadow = [30, 23, 17, 12, 8, 4].map((weight): Stratum => ({
    lines: basemap.land,
    isFilled: true,
    style: ({ palette, showOutline }) =>
      showOutline ? { color: palette['shadow-soft'], weight, opacity: 0.25, fill: false } : HIDDEN,
  }));
  return [
    ...shadow,
    {
      lines: basemap.land,
      isFilled: true,
      style: ({ palette, showOutline }) =>
        showOutline ? { stroke: false, fill: true, fillColor: palette.land, fillOpacity: 1 } : HIDDEN,
    },
    {
      lines: basemap.borders,
      style: ({ palette, showOutline, showSubdistricts }) =>
        showOutline && showSubdistricts ? { color: palette.hairline, weight: 1, dashArray: '3 4' } : HIDDEN,
    },
    {
      lines: basemap.water,
      isFilled: true,
      style: ({ palette }) => ({
        color: palette.water,
        weight: 1.5,
        fillColor: palette.water,
        fillOpacity: 1,
      }),
    },
    road(roads('minor'), 'road', 1.3),
    road(roads('main'), 'road', 2.4),
    road(roads('expressway'), 'expressway', 3),
    {
      lines: basemap.metro,
      style: ({ palette }, zoom) => ({ color: palette.metro, weight: Math.min(2, grow(zoom, 1)) }),
    },
    road(roads('spine'), 'land', 6),
    road(roads('spine'), 'wu', 3.2),
    stops(basemap, 5.5, 'metro'),
    stops(basemap, 3, 'land'),
  ];
}

/** A station is a line of almost no length: its round caps are the dot. */
function stops({ stations }: Basemap, width: number, tone: keyof Palette): Stratum {
  return {
    lines: stations.map(({ at }) => [...at, 1, 0]),
    style: ({ palette }, zoom) => ({ color: palette[tone], weight: Math.min(2 * width, grow(zoom, width)) }),
  };
}

const toLatLngs = (line: PackedLine): LatLngExpression[] => unpackLine(line).map(fromSheet);

export interface GroundLayer {
  draw(options: GroundOptions): void;
  remove(): void;
}

/**
 * Leaflet's canvas forgets a frame that it has asked for when it draws before the frame comes, and so cannot
 * cancel it when it is removed. Such a frame must not find the canvas gone.
 */
function createRenderer(pane: string): Renderer {
  const renderer = canvas({ pane, padding: 0.4 });
  const inner = renderer as unknown as { _ctx?: unknown; _redraw(): void };
  const redraw = inner._redraw;
  inner._redraw = () => {
    if (inner._ctx) redraw.call(renderer);
  };
  return renderer;
}

export function createGroundLayer(map: LeafletMap, basemap: Basemap, pane: string): GroundLayer {
  const renderer = createRenderer(pane);
  const shared = {
    renderer,
    pane,
    interactive: false,
    smoothFactor: 0.5,
    lineJoin: 'round',
    lineCap: 'round',
  } as const;
  const drawn = strata(basemap).map((stratum) => {
    const latLngs = stratum.lines.map(toLatLngs);
    return { stratum, path: stratum.isFilled ? new Polygon(latLngs, shared) : new Polyline(latLngs, shared) };
  });
  const group = new LayerGroup(drawn.map(({ path }) => path));
  let last: GroundOptions | undefined;
  const restyle = () => {
    if (!last) return;
    for (const { stratum, path } of drawn)
      path.setStyle({
        stroke: true,
        opacity: 1,
        fill: stratum.isFilled ?? false,
        ...stratum.style(last, map.getZoom()),
      });
  };
  map.on('zoomend', restyle);
  return {
    draw(options) {
      last = options;
      restyle();
      if (!map.hasLayer(group)) group.addTo(map);
    },
    remove() {
      map.off('zoomend', restyle);
      group.remove();
      renderer.remove();
    },
  };
}
