import type { Translate } from '../../i18n/use-text.tsx';
import type { Summary } from '../../domain/summary.ts';
import { FACET_IDS } from '../../search/facets.ts';
import type { ExploreQuery } from '../../search/query.ts';
import { facetLabel } from './facet-label.ts';

/** What was asked for, in words, so that the paper says what it leaves out. */
export function conditionsOf(query: ExploreQuery, summary: Summary, t: Translate): string[] {
  const q = query.q.trim();
  return [
    ...(q ? [`“${q}”`] : []),
    ...FACET_IDS.flatMap((facet) =>
      query[facet].map((value: string) => facetLabel(facet, value, summary, t)),
    ),
    ...(query.bbox ? [t('explore.onlyMap')] : []),
  ];
}
