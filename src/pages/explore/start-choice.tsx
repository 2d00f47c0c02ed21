import type { Point } from '../../domain/point.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Start } from '../../search/whereabouts.ts';
import choice from './choice.module.css';
import styles from './start-choice.module.css';
import type { FoundStart } from './use-start.ts';

/** Entries that a visitor may want to start from, whether or not their place is known. */
const STARTING_ENTRIES = ['chuangxinli'];

/** As exact as an address keeps a point, so that it is known again. */
const roundedPoint = ({ lat, lng }: Point): Point => ({
  lat: Number(lat.toFixed(5)),
  lng: Number(lng.toFixed(5)),
});

interface Props {
  summary: Summary;
  start: Start | undefined;
  state: FoundStart['state'];
  onChange: (start: Start | undefined) => void;
  onPick: () => void;
}

/** Where distances are measured from, with the formula and what is not known. */
export function StartChoice({ summary, start, state, onChange, onPick }: Props) {
  const { t } = useText();
  const wanted = summary.entries.filter(({ id }) => STARTING_ENTRIES.includes(id));
  const nowhere = wanted.filter(({ place }) => !place);
  const places = [
    ...wanted.flatMap(({ name, place }) => (place ? [{ name: name.value, place }] : [])),
    // A pole that is a road has no one place to start from.
    ...summary.seals.flatMap(({ name, point, precision }) =>
      precision === 'axis' ? [] : [{ name, place: roundedPoint(point) }],
    ),
  ];
  const placeValue = (place: { lat: number; lng: number }) => `${place.lat},${place.lng}`;
  const known =
    start?.kind === 'point'
      ? places.find(({ place }) => place.lat === start.lat && place.lng === start.lng)
      : undefined;
  const value = start?.kind === 'station' ? start.id : known ? placeValue(known.place) : (start?.kind ?? '');
  const stations = (within: boolean) =>
    summary.stations
      .filter((station) => station.within === within)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ));

  const choose = (next: string) => {
    if (next === 'pick') return onPick();
    if (next === 'here') return onChange({ kind: 'here' });
    const place = places.find((candidate) => placeValue(candidate.place) === next)?.place;
    if (place) return onChange({ kind: 'point', lat: place.lat, lng: place.lng });
    return onChange(next ? { kind: 'station', id: next } : undefined);
  };

  return (
    <div className={styles.start}>
      <label className={choice.choice}>
        <span className={choice.label}>{t('explore.startFrom')}</span>
        <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('explore.startChoose')}</option>
          <optgroup label={t('explore.startPlaces')}>
            <option value="here">{t('explore.startHere')}</option>
            {value === 'point' ? <option value="point">{t('explore.startPoint')}</option> : null}
            <option value="pick">{t('explore.startPick')}</option>
            {places.map(({ name, place }) => (
              <option key={name} value={placeValue(place)}>
                {name}
              </option>
            ))}
            {nowhere.map(({ id, name }) => (
              <option key={id} disabled>
                {t('explore.startNowhere', { name: name.value })}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('explore.startStations')}>{stations(true)}</optgroup>
          <optgroup label={t('explore.startStationsNear')}>{stations(false)}</optgroup>
        </select>
      </label>
      <p className={styles.note} role="status">
        {state === 'none' ? t('explore.startNeeded') : null}
        {state === 'waiting' ? `${t('explore.hereWaiting')} ${t('explore.hereAsk')}` : null}
        {state === 'refused' ? t('explore.hereRefused') : null}
        {state === 'found' ? t('explore.distanceNote') : null}
      </p>
      {nowhere.map(({ id, name }) => (
        <p key={id} className={styles.note}>
          {t('explore.startUnknown', { name: name.value })}
        </p>
      ))}
    </div>
  );
}
