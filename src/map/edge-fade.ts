/** Lets the sheet fade out towards its edges, where the geodata ends. */
import { LatLngBounds, SVGOverlay, type Map as LeafletMap } from 'leaflet';
import { paneName } from './leaflet-map.ts';
import { SHEET_BOUNDS } from './projection.ts';
import styles from './edge-fade.module.css';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Share of the sheet over which it fades. */
const DEPTH = 0.12;

export function createEdgeFade(map: LeafletMap): { remove(): void } {
  const { south, west, north, east } = SHEET_BOUNDS;
  // A little more than the sheet, so that no end of a line sticks out.
  const frame = new LatLngBounds([south, west], [north, east]).pad(0.02);
  const element = document.createElementNS(NAMESPACE, 'svg');
  element.setAttribute('viewBox', '0 0 1 1');
  element.setAttribute('preserveAspectRatio', 'none');
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('class', styles.fade ?? '');
  const far = 1 - DEPTH;
  element.innerHTML = [
    { name: 'w', x: 0, y: 0, width: DEPTH, height: 1, line: 'x1="0" x2="1"' },
    { name: 'e', x: far, y: 0, width: DEPTH, height: 1, line: 'x1="1" x2="0"' },
    { name: 'n', x: 0, y: 0, width: 1, height: DEPTH, line: 'x1="0" x2="0" y1="0" y2="1"' },
    { name: 's', x: 0, y: far, width: 1, height: DEPTH, line: 'x1="0" x2="0" y1="1" y2="0"' },
  ]
    .map(
      ({ name, line, ...box }) =>
        `<linearGradient id="atlas-fade-${name}" ${line}><stop offset=".22"/><stop offset="1" stop-opacity="0"/></linearGradient>` +
        `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="url(#atlas-fade-${name})"/>`,
    )
    .join('');
  const overlay = new SVGOverlay(element, frame, { pane: paneName('fade'), interactive: false }).addTo(map);
  return { remove: () => void overlay.remove() };
}
