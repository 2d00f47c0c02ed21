import { useSuspenseQuery } from '@tanstack/react-query';
import { useDataset } from '../../dataset/queries.ts';
import { LEVELS } from '../../domain/level.ts';
import { useText } from '../../i18n/use-text.tsx';
import { DISTANCES_KM, type NeedQuery } from '../../search/need-link.ts';
import { formatStart, parseStart } from '../../search/whereabouts.ts';
import styles from './need-filters.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
}

function Choices({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {options.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Narrows the matches; it never raises one. */
export function NeedFilters({ need, onChange }: { need: NeedQuery; onChange: (need: NeedQuery) => void }) {
  const { t, locale } = useText();
  const { data: summary } = useSuspenseQuery(useDataset().summary(locale));
  const { vocabulary, stations, entries } = summary;
  const inUse = (key: 'sectors' | 'offers') =>
    vocabulary[key].filter(({ id }) => entries.some((entry) => entry[key].includes(id)));
  const { near: _, withinKm: __, ...anywhere } = need;
  const startFrom = (value: string) => {
    const near = parseStart(value);
    onChange(near && near.kind !== 'here' ? { ...need, near } : anywhere);
  };
  const stationOptions = (within: boolean) =>
    stations
      .filter((station) => station.within === within)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ));
  return (
    <div className={styles.filters}>
      <Choices
        label={t('facet.offers')}
        options={inUse('offers')}
        chosen={need.offers}
        onChange={(offers) => onChange({ ...need, offers })}
      />
      <Choices
        label={t('facet.sector')}
        options={inUse('sectors')}
        chosen={need.sectors}
        onChange={(sectors) => onChange({ ...need, sectors })}
      />
      <Choices
        label={t('facet.level')}
        options={vocabulary.levels}
        chosen={need.levels}
        onChange={(levels) => onChange({ ...need, levels: LEVELS.filter((level) => levels.includes(level)) })}
      />
      <div className={styles.distance}>
        <label>
          <span>{t('match.near')}</span>
          <select
            value={need.near ? formatStart(need.near) : ''}
            onChange={(event) => startFrom(event.target.value)}
          >
            <option value="">{t('match.anywhere')}</option>
            {need.near?.kind === 'point' ? (
              <option value={formatStart(need.near)}>{t('match.nearPoint')}</option>
            ) : null}
            <optgroup label={t('explore.startStations')}>{stationOptions(true)}</optgroup>
            <optgroup label={t('explore.startStationsNear')}>{stationOptions(false)}</optgroup>
          </select>
        </label>
        {need.near ? (
          <label>
            <span>{t('match.within')}</span>
            <select
              value={need.withinKm ?? ''}
              onChange={({ target }) =>
                onChange({
                  ...anywhere,
                  ...(need.near && { near: need.near }),
                  ...(target.value && { withinKm: Number(target.value) }),
                })
              }
            >
              <option value="">{t('match.withinAny')}</option>
              {DISTANCES_KM.map((km) => (
                <option key={km} value={km}>
                  {t('match.withinKm', { km })}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
    </div>
  );
}
