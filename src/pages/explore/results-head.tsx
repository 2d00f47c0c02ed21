import type { ReactNode } from 'react';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { FACET_IDS } from '../../search/facets.ts';
import { clear, SORTS, toggle, type Dropped, type ExploreQuery } from '../../search/query.ts';
import type { Results } from '../../search/results.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { Choice } from './choice.tsx';
import { facetLabel } from './facet-label.ts';
import styles from './results-head.module.css';
import type { QueryChange } from './use-explore-query.ts';
import { StartChoice } from './start-choice.tsx';
import type { FoundStart } from './use-start.ts';
import { ViewSwitch } from './view-switch.tsx';

interface Props {
  summary: Summary;
  query: ExploreQuery;
  results: Results;
  dropped: readonly Dropped[];
  /** Found by meaning, as no record holds the words. */
  isMeant: boolean;
  onChange: (change: QueryChange) => void;
  filters: ReactNode;
  startState: FoundStart['state'];
  onPickStart: () => void;
}

/** What is chosen, as chips that take it back. */
function Chips({ summary, query, onChange }: Pick<Props, 'summary' | 'query' | 'onChange'>) {
  const { t } = useText();
  const chosen = FACET_IDS.flatMap((facet) =>
    query[facet].map((value: string) => ({ facet, value, name: facetLabel(facet, value, summary, t) })),
  );
  const q = query.q.trim();
  if (chosen.length === 0 && q === '' && !query.bbox) return null;
  return (
    <ul className={styles.chips}>
      {q ? (
        <li>
          <button
            type="button"
            onClick={() => onChange({ q: '', selected: undefined })}
            aria-label={t('explore.remove', { name: `“${q}”` })}
          >
            “{q}” <Icon name="close" size={12} />
          </button>
        </li>
      ) : null}
      {chosen.map(({ facet, value, name }) => (
        <li key={`${facet}-${value}`}>
          <button
            type="button"
            aria-label={t('explore.remove', { name })}
            onClick={() => onChange({ ...toggle(query, facet, value), selected: undefined })}
          >
            {name} <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      {query.bbox ? (
        <li>
          <button
            type="button"
            aria-label={t('explore.remove', { name: t('explore.onlyMap') })}
            onClick={() => onChange({ bbox: undefined })}
          >
            {t('explore.onlyMap')} <Icon name="close" size={12} />
          </button>
        </li>
      ) : null}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => onChange({ ...clear(query), q: '', bbox: undefined, selected: undefined })}
        >
          {t('explore.clear')}
        </button>
      </li>
    </ul>
  );
}

/** The headline of the list: how many, out of how many, chosen by what, in which order. */
export function ResultsHead({ summary, query, results, dropped, isMeant, onChange, ...props }: Props) {
  const { t, locale } = useText();
  const count = results.entries.length;
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <p className={styles.count} role="status">
          <span className={styles.hidden}>{t('explore.announce', { count })}</span>
          <span aria-hidden="true">
            <strong>{t('explore.count', { count })}</strong>
            {count < results.total ? (
              <small> {t('explore.of', { total: formatNumber(results.total, locale) })}</small>
            ) : null}
          </span>
        </p>
        {props.filters}
        <Choice
          label={t('explore.sort')}
          value={query.sort}
          options={SORTS.map((value) => ({ value, label: t(`explore.sortBy.${value}`) }))}
          onChange={(sort) => onChange({ sort })}
        />
        <ViewSwitch value={query.view} onChange={(view) => onChange({ view })} />
      </div>
      {query.sort === 'distance' ? (
        <StartChoice
          summary={summary}
          start={query.near}
          state={props.startState}
          onChange={(near) => onChange({ near })}
          onPick={props.onPickStart}
        />
      ) : null}
      <Chips summary={summary} query={query} onChange={onChange} />
      {query.q.trim() !== '' && !results.isSearched ? (
        <p className={styles.dropped} role="status">
          {t('explore.noWords', { q: query.q.trim().slice(0, 40) })}
        </p>
      ) : null}
      {isMeant && count > 0 ? (
        <p className={styles.dropped} role="status">
          {t('explore.byMeaning', { q: query.q.trim().slice(0, 40) })}
        </p>
      ) : null}
      {dropped.length > 0 ? (
        <p className={styles.dropped} role="status">
          {t('site.dropped', {
            count: dropped.length,
            values: dropped.map(({ param, value }) => `${param}=${value.slice(0, 40)}`).join(', '),
          })}
        </p>
      ) : null}
    </div>
  );
}
