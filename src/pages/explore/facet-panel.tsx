import { useId, useState } from 'react';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { FACET_IDS, FACETS, type FacetCounts, type FacetId } from '../../search/facets.ts';
import { toggle, type ExploreQuery } from '../../search/query.ts';
import { facetLabel } from './facet-label.ts';
import styles from './facet-panel.module.css';
import type { QueryChange } from './use-explore-query.ts';

interface Props {
  summary: Summary;
  query: ExploreQuery;
  counts: FacetCounts;
  onChange: (change: QueryChange) => void;
}

/** How many values a long facet shows before it is opened. */
const SHORT = 8;

function FacetGroup({ facet, summary, query, counts, onChange }: Props & { facet: FacetId }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const chosen: readonly string[] = query[facet];
  const values = FACETS[facet]
    .values(summary.vocabulary)
    .map((value) => ({ value, count: counts[facet].get(value) ?? 0, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen);
  const shown = open ? values : values.filter(({ isChosen }, index) => index < SHORT || isChosen);
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{t(`facet.${facet}`)}</legend>
      {shown.map(({ value, count, isChosen }) => (
        <label key={value} className={styles.value}>
          <input
            type="checkbox"
            name={`${id}-${facet}`}
            value={value}
            checked={isChosen}
            onChange={() => onChange({ ...toggle(query, facet, value), selected: undefined })}
          />
          <span>{facetLabel(facet, value, summary, t)}</span>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
      {values.length > SHORT ? (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('facet.less') : t('facet.more', { count: values.length - shown.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

/** All facets with counts that follow the other facets; values that would find nothing are left out. */
export function FacetPanel(props: Props) {
  return (
    <form className={styles.panel} onSubmit={(event) => event.preventDefault()}>
      {FACET_IDS.map((facet) => (
        <FacetGroup key={facet} facet={facet} {...props} />
      ))}
    </form>
  );
}
