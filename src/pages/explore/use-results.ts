import { useDeferredValue, useMemo } from 'react';
import type { Point } from '../../domain/point.ts';
import type { Summary } from '../../domain/summary.ts';
import type { Engine } from '../../search/engine.ts';
import { formatQuery, parseQuery, type ExploreQuery } from '../../search/query.ts';
import { findResults, type Results } from '../../search/results.ts';

/** What narrows or orders the list, without what only moves the map or opens a card: it need not be asked again. */
function questionOf({ selected: _card, at: _view, layer: _ground, ...question }: ExploreQuery): string {
  return formatQuery(question).toString();
}

/** The results of the query, a moment late where the device is slow, so that typing never waits. */
export function useResults(
  summary: Summary,
  engine: Engine,
  query: ExploreQuery,
  start: Point | undefined,
): Results {
  const question = useDeferredValue(questionOf(query));
  return useMemo(() => {
    const asked = parseQuery(new URLSearchParams(question), summary.vocabulary).query;
    return findResults(summary, engine, asked, start);
  }, [summary, engine, question, start]);
}
