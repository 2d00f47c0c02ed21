import type { Identity } from '../../dataset/identity.ts';
import { useDataset } from '../../dataset/queries.ts';
import { metresBetween } from '../../domain/distance.ts';
import type { Point } from '../../domain/point.ts';
import { useText } from '../../i18n/use-text.tsx';
import { LocatorMap, type LocatorMark } from '../../map/locator-map.tsx';
import styles from './visit-desk.module.css';
import type { PlacedStop } from './visit-stops.ts';

/** Room round the outermost stops, and the least and most ground that a map of a day shows. */
const ROOM = 1.45;
const LEAST_KM = 1.6;
const MOST_KM = 13;
/** How much wider than high the map is. */
const RATIO = 0.68;

function frameOf(points: readonly Point[]): { center: Point; spanKm: number } {
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const center = { lat: (south + north) / 2, lng: (west + east) / 2 };
  const wide = metresBetween({ lat: center.lat, lng: west }, { lat: center.lat, lng: east });
  const high = metresBetween({ lat: south, lng: center.lng }, { lat: north, lng: center.lng });
  const span = (Math.max(wide, high / RATIO) * ROOM) / 1000;
  return { center, spanKm: Math.min(MOST_KM, Math.max(LEAST_KM, span)) };
}

/** One mark a place, with the numbers of all the stops that stand there. */
function marksOf(stops: readonly PlacedStop[]): readonly LocatorMark[] {
  const places = new Map<string, { stop: PlacedStop; numbers: number[] }>();
  for (const [index, stop] of stops.entries()) {
    const known = places.get(stop.at.id);
    if (known) known.numbers.push(index + 1);
    else places.set(stop.at.id, { stop, numbers: [index + 1] });
  }
  return [...places.values()].map(({ stop: { at }, numbers }) => ({
    id: at.id,
    type: at.type,
    pole: at.pole,
    point: at.place,
    precision: at.place.precision,
    label: numbers.join(' · '),
  }));
}

export function VisitMap({ stops, site }: { stops: readonly PlacedStop[]; site: Identity }) {
  const { t } = useText();
  const dataset = useDataset();
  if (stops.length === 0) return null;
  const { center, spanKm } = frameOf(stops.map(({ at }) => at.place));
  return (
    <div className={styles.map}>
      <LocatorMap
        basemapHref={`${dataset.basemap.svg}#atlas`}
        marks={marksOf(stops)}
        center={center}
        spanKm={spanKm}
        showOutline={site.showOutline}
        showSubdistricts={site.showSubdistricts}
        label={t('visit.map')}
      />
    </div>
  );
}
