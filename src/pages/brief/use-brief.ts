import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import { useDetails } from '../../dataset/use-details.ts';
import { today } from '../../device/use-shortlist.ts';
import type { Report } from '../../documents/writing/report.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { startOf } from '../../matching/ask.ts';
import { useNeedMatcher } from '../../matching/use-need-matcher.ts';
import { distanceKm } from '../../search/need-filter.ts';
import type { NeedQuery } from '../../search/need-link.ts';
import { makeBrief } from './brief-report.ts';

/** The brief of the need and the chosen entries, in the language of the page and in `pair`. */
export function useBrief(need: NeedQuery, ids: readonly string[], pair: Text): Report {
  const text = useText();
  const dataset = useDataset();
  const { matching, matcher } = useNeedMatcher();
  const { data: summary } = useSuspenseQuery(dataset.summary(text.locale));
  const { data: paired } = useSuspenseQuery(dataset.summary(pair.locale));
  const { data: site } = useSuspenseQuery(dataset.identity(text.locale));
  const { data: pairedSite } = useSuspenseQuery(dataset.identity(pair.locale));
  const details = useDetails(text.locale, ids);
  const pairedDetails = useDetails(pair.locale, ids);
  const reasons = useMemo(
    () => new Map(matcher.match({ text: need.text }).matches.map((match) => [match.id, match.reasons])),
    [matcher, need.text],
  );
  const start = startOf(need, summary);
  const distances = new Map(
    matching.entries.flatMap(({ id, place }) =>
      start && place ? [[id, distanceKm(start, place)] as const] : [],
    ),
  );
  return makeBrief({
    need: need.text,
    distances,
    sides: [
      { text, summary, details, office: site.office },
      { text: pair, summary: paired, details: pairedDetails, office: pairedSite.office },
    ],
    reasons,
    lacks: new Map(matching.entries.map(({ id, lacks }) => [id, lacks])),
    today: today(),
  });
}
