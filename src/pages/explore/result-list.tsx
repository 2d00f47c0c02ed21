import { useDeferredValue, useState } from 'react';
import type { Identity } from '../../dataset/identity.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Engine } from '../../search/engine.ts';
import type { ExploreQuery } from '../../search/query.ts';
import type { Results } from '../../search/results.ts';
import button from '../../ui/button.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { NoResults } from './no-results.tsx';
import { ResultItem } from './result-item.tsx';
import styles from './result-list.module.css';
import type { QueryChange } from './use-explore-query.ts';

/** How many results are drawn at a time; more come on demand, so that 10,000 stay quick. */
const PAGE = 150;
/** What a first draw needs: the rest follows in pieces, so that the page answers a hand meanwhile. */
const FIRST = 24;

interface Props {
  summary: Summary;
  engine: Engine;
  query: ExploreQuery;
  results: Results;
  office: Identity['office'];
  highlighted: string | undefined;
  /** Whether the first draw holds all of it, not only its beginning. */
  isAtOnce: boolean;
  onHighlight: (id: string | undefined) => void;
  onChange: (change: QueryChange) => void;
}

export function ResultList({
  summary,
  engine,
  query,
  results,
  office,
  highlighted,
  isAtOnce,
  onHighlight,
  onChange,
}: Props) {
  const { t } = useText();
  const shortlist = useShortlist();
  const [opened, setOpened] = useState({ for: results, count: PAGE });
  const wanted = opened.for === results ? opened.count : PAGE;
  // What the server writes is the whole list, for those who read without scripts.
  const drawn = useIsDrawn();
  const limit = useDeferredValue(wanted, isAtOnce || !drawn ? wanted : FIRST);
  const shown = results.entries.slice(0, limit);
  const rest = results.entries.length - shown.length;
  if (results.entries.length === 0) {
    return <NoResults summary={summary} engine={engine} query={query} office={office} onChange={onChange} />;
  }
  return (
    <div className={styles.list} data-whole={isAtOnce || undefined}>
      {shown.map((entry) => (
        <ResultItem
          key={entry.id}
          entry={entry}
          vocabulary={summary.vocabulary}
          hit={results.hits.get(entry.id)}
          metres={results.metres.get(entry.id)}
          isMeasured={results.metres.size > 0}
          isSelected={entry.id === query.selected}
          isHighlighted={entry.id === highlighted}
          isShortlisted={shortlist.has(entry.id)}
          onShortlist={shortlist.toggle}
          onHighlight={onHighlight}
        />
      ))}
      {rest > 0 ? (
        <button
          type="button"
          className={button.button}
          onClick={() => setOpened({ for: results, count: limit + PAGE })}
        >
          {t('explore.more', { count: Math.min(rest, PAGE) })}
        </button>
      ) : null}
    </div>
  );
}
