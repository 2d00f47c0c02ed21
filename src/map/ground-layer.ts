/** The ground: everything of the basemap and the names of its roads, on one canvas below the marks. */
import {
  DomUtil,
  type LatLng,
  type Map as LeafletMap,
  type Point as Pixel,
  type ZoomAnimEvent,
} from 'leaflet';
import type { Basemap } from './basemap-document.ts';
import { strataOf, type GroundOptions, type Look } from './ground-strata.ts';
import { fromSheet, SHEET_SIZE, type SheetPoint } from './projection.ts';
import { ROAD_FONT, type RoadLetter } from './road-lettering.ts';

/** How far beyond the map it is drawn, as a share of the map's size, so that a small move shows no edge. */
const MARGIN = 0.3;
/** Share of the sheet over which it fades towards its edges, where the geodata ends. */
const FADE = 0.12;
/** Finer than this no eye sees, and a phone would draw three times as long. */
const SHARPEST = 2;

/** Where a place will be once an animated zoom has ended: Leaflet has the method and its types do not. */
type Zooming = LeafletMap & { _latLngToNewLayerPoint(at: LatLng, zoom: number, centre: LatLng): Pixel };

function paint(context: CanvasRenderingContext2D, path: Path2D, look: Look, unit: number): void {
  context.globalAlpha = look.opacity ?? 1;
  if (look.fill) {
    context.fillStyle = look.fill;
    context.fill(path);
  }
  if (look.stroke) {
    context.strokeStyle = look.stroke;
    context.lineWidth = (look.width ?? 1) * unit;
    context.setLineDash((look.dash ?? []).map((length) => length * unit));
    context.stroke(path);
  }
}

/** Rubs the drawing out towards the edges of the sheet; the paper behind it shows. */
function fadeOut(context: CanvasRenderingContext2D): void {
  const { width, height } = SHEET_SIZE;
  const [across, down] = [width * FADE, height * FADE];
  const far = 1e5;
  const [wide, high] = [width + 2 * far, height + 2 * far];
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'destination-out';
  const edges: readonly Record<'line' | 'area', readonly [number, number, number, number]>[] = [
    { line: [0, 0, across, 0], area: [-far, -far, far + across, high] },
    { line: [width, 0, width - across, 0], area: [width - across, -far, far + across, high] },
    { line: [0, 0, 0, down], area: [-far, -far, wide, far + down] },
    { line: [0, height, 0, height - down], area: [-far, height - down, wide, far + down] },
  ];
  for (const { line, area } of edges) {
    const gradient = context.createLinearGradient(...line);
    gradient.addColorStop(0.22, '#000');
    gradient.addColorStop(1, '#0000');
    context.fillStyle = gradient;
    context.fillRect(...area);
  }
  context.globalCompositeOperation = 'source-over';
}

/** Letters with a halo of the paper that they stand on. The context is in pixels of the screen. */
function write(
  context: CanvasRenderingContext2D,
  letters: readonly (RoadLetter & { readonly x: number; readonly y: number; readonly isLand: boolean })[],
  { palette }: GroundOptions,
): void {
  context.globalAlpha = 1;
  context.font = `${ROAD_FONT}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3.5;
  context.setLineDash([]);
  for (const { text, x, y, turn, isLand } of letters) {
    context.save();
    context.translate(x, y);
    context.rotate((turn * Math.PI) / 180);
    context.strokeStyle = isLand ? palette.land : palette.outside;
    context.strokeText(text, 0, 0);
    context.fillStyle = palette['ink-3'];
    context.fillText(text, 0, 0);
    context.restore();
  }
}

export interface GroundLayer {
  draw(options: GroundOptions): void;
  /** Draws it for where the map is now, with these letters on its roads. */
  move(letters: readonly RoadLetter[]): void;
  /** Hidden, it is not drawn either. */
  show(isShown: boolean): void;
  remove(): void;
}

export function createGroundLayer(map: LeafletMap, basemap: Basemap, pane: string): GroundLayer {
  const { strata, land } = strataOf(basemap);
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-animated';
  canvas.style.position = 'absolute';
  canvas.style.pointerEvents = 'none';
  const context = canvas.getContext('2d');
  let options: GroundOptions | undefined;
  let letters: readonly RoadLetter[] = [];
  let isShown = true;
  /** The upper left corner of the canvas, and the zoom at which it was drawn. */
  let corner = map.getCenter();
  let zoom = map.getZoom();
  let frame = 0;

  function redraw(): void {
    if (!context || !options || !isShown) return;
    const size = map.getSize();
    const from = map.containerPointToLayerPoint(size.multiplyBy(-MARGIN)).round();
    const extent = size.multiplyBy(1 + 2 * MARGIN).round();
    const sharpness = Math.min(SHARPEST, window.devicePixelRatio || 1);
    corner = map.layerPointToLatLng(from);
    zoom = map.getZoom();
    // Setting the size also clears it.
    canvas.width = extent.x * sharpness;
    canvas.height = extent.y * sharpness;
    canvas.style.width = `${extent.x}px`;
    canvas.style.height = `${extent.y}px`;
    DomUtil.setTransform(canvas, from, 1);
    // A unit of the sheet is a pixel of zoom 16.
    const scale = 2 ** (zoom - 16);
    const { lat, lng } = fromSheet({ x: 0, y: 0 });
    const origin = map.project([lat, lng], zoom).subtract(map.getPixelOrigin()).subtract(from);
    const place = ({ x, y }: SheetPoint) => ({ x: x * scale + origin.x, y: y * scale + origin.y });
    const inSheet = sharpness * scale;
    context.setTransform(inSheet, 0, 0, inSheet, sharpness * origin.x, sharpness * origin.y);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    for (const { path, look } of strata) {
      const now = look(options, zoom);
      if (now) paint(context, path, now, 1 / scale);
    }
    const placed = letters.map((letter) => {
      const at = place(letter.at);
      const isLand = context.isPointInPath(land, at.x * sharpness, at.y * sharpness);
      return { ...letter, ...at, isLand: isLand || !options?.showOutline };
    });
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    write(context, placed, options);
    context.setTransform(inSheet, 0, 0, inSheet, sharpness * origin.x, sharpness * origin.y);
    fadeOut(context);
  }

  /** In the next frame, once, whatever was asked for until then. */
  function schedule(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
  }

  /** Until it is drawn anew, the old drawing is stretched. */
  const stretch = () =>
    DomUtil.setTransform(canvas, map.latLngToLayerPoint(corner), map.getZoomScale(map.getZoom(), zoom));
  const animate = ({ zoom: next, center }: ZoomAnimEvent) =>
    DomUtil.setTransform(
      canvas,
      (map as Zooming)._latLngToNewLayerPoint(corner, next, center),
      map.getZoomScale(next, zoom),
    );
  map.getPane(pane)?.append(canvas);
  map.on('zoom viewreset', stretch);
  map.on('zoomanim', animate);

  return {
    draw(next) {
      options = next;
      schedule();
    },
    move(next) {
      letters = next;
      schedule();
    },
    show(next) {
      if (next === isShown) return;
      isShown = next;
      schedule();
    },
    remove() {
      cancelAnimationFrame(frame);
      map.off('zoom viewreset', stretch);
      map.off('zoomanim', animate);
      canvas.remove();
    },
  };
}
