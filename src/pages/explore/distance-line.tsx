import { walkingMinutes } from '../../domain/distance.ts';
import type { SummaryEntry } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatDistance } from '../../ui/measures.ts';
import styles from './result-item.module.css';

/** How far an entry is: from the start when one is chosen, else from its nearest metro station. */
export function DistanceLine({
  entry: { place, metro },
  metres,
  isMeasured,
}: {
  entry: SummaryEntry;
  metres: number | undefined;
  /** Whether the list is measured from a start. */
  isMeasured: boolean;
}) {
  const { t, locale } = useText();
  const fromStart = () => {
    if (metres === undefined) return t('explore.distanceUnknown');
    const words = { distance: formatDistance(metres, locale), minutes: walkingMinutes(metres) };
    return place ? t('explore.distance', words) : t('explore.distanceAtHost', words);
  };
  const fromMetro = () =>
    metro && t('explore.metro', { station: metro.name, distance: formatDistance(metro.metres, locale) });
  const words = isMeasured ? fromStart() : fromMetro();
  return words ? <p className={styles.distance}>{words}</p> : null;
}
