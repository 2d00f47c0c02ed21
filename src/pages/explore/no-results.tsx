import type { Identity } from '../../dataset/identity.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Engine } from '../../search/engine.ts';
import { FACET_IDS } from '../../search/facets.ts';
import { clear, isFiltered, toggle, type ExploreQuery } from '../../search/query.ts';
import { findResults } from '../../search/results.ts';
import { useMissedSearch } from '../../sending/use-missed-search.ts';
import { OfficeCard } from '../../ui/office-card.tsx';
import { facetLabel } from './facet-label.ts';
import styles from './no-results.module.css';
import type { QueryChange } from './use-explore-query.ts';

interface Props {
  summary: Summary;
  engine: Engine;
  query: ExploreQuery;
  office: Identity['office'];
  onChange: (change: QueryChange) => void;
}

/** Each chosen value whose removal alone finds something, with how many. */
function waysOut({ summary, engine, query }: Pick<Props, 'summary' | 'engine' | 'query'>) {
  return FACET_IDS.flatMap((facet) =>
    query[facet].map((value: string) => {
      const without = toggle(query, facet, value);
      return { facet, value, without, count: findResults(summary, engine, without).entries.length };
    }),
  ).filter(({ count }) => count > 0);
}

/** Nothing fits: what to try, each a step that finds something, and whom to ask. */
export function NoResults({ summary, engine, query, office, onChange }: Props) {
  const { t } = useText();
  const q = query.q.trim();
  // What filters left out is not missing in the directory.
  useMissedSearch(isFiltered(query) || query.bbox ? undefined : q);
  const alone = q && isFiltered(query) ? findResults(summary, engine, clear(query)).entries.length : 0;
  const noWords =
    q && isFiltered(query) ? findResults(summary, engine, { ...query, q: '' }).entries.length : 0;
  const beyond = query.bbox ? findResults(summary, engine, query).onMap.length : 0;
  const step = (label: string, change: QueryChange) => (
    <li key={label}>
      <button type="button" onClick={() => onChange({ ...change, selected: undefined })}>
        {label}
      </button>
    </li>
  );
  return (
    <div className={styles.empty}>
      <h2>{t('explore.empty')}</h2>
      <p>{q ? t('explore.emptyQuery', { q }) : t('explore.emptyFilters')}</p>
      <p>{t('explore.emptyTry')}</p>
      <ul>
        {waysOut({ summary, engine, query }).map(({ facet, value, without, count }) =>
          step(t('explore.emptyWithout', { name: facetLabel(facet, value, summary, t), count }), without),
        )}
        {beyond > 0 ? step(t('explore.emptyBeyondMap', { count: beyond }), { bbox: undefined }) : null}
        {alone > 0 ? step(t('explore.emptyNoFilters'), clear(query)) : null}
        {noWords > 0 ? step(t('explore.emptyNoQuery'), { q: '' }) : null}
        {step(t('explore.emptyAll', { count: summary.entries.length }), {
          ...clear(query),
          q: '',
          bbox: undefined,
        })}
        {q ? <li>{t('explore.emptySpelling')}</li> : null}
      </ul>
      <p>{t('explore.emptyAsk', { office: office.name })}</p>
      <OfficeCard office={office} />
    </div>
  );
}
