/**
 * The search, widened: where no record holds the words that were typed, the matcher of needs says who works on what
 * they mean (飞秒激光 finds the laboratory of precision spectroscopy).
 */
import type { Matching } from '../domain/matching.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import type { Engine } from '../search/engine.ts';
import { createFold } from '../search/fold.ts';
import type { Hit } from '../search/hit.ts';
import { createNeedMatcher, type NeedMatch } from '../search/match-need.ts';
import { mergeRanges, Passage } from '../search/passage.ts';
import { isUnsure } from '../search/sureness.ts';
import { pickReasons, tellReason } from './reason-text.ts';

/** The same engine, which asks the matcher where it is unsure: whom it finds stand first. */
export function widen(engine: Engine, matching: Matching, summary: Summary): Engine {
  const matcher = createNeedMatcher(matching);
  const fold = createFold(summary.fold);
  const entries = new Map(summary.entries.map((entry) => [entry.id, entry]));
  let last: { readonly q: string; readonly hits: readonly Hit[] } | undefined;

  function hitOf(match: NeedMatch, entry: SummaryEntry): Hit {
    const { locale } = summary;
    const { kind, text, words } = pickReasons(match.reasons, locale)
      .map((reason) => tellReason(reason, entry, summary, locale))
      // A list is in one language.
      .find(({ lang }) => lang === undefined) ?? { kind: 'summary' as const, text: entry.summary, words: [] };
    const rangesIn = (field: Hit['field'], shown: string | undefined) => {
      const passage = new Passage(field, shown ?? '', fold);
      return mergeRanges(words.flatMap(({ text: word, met }) => passage.ranges(fold.text(met ?? word))));
    };
    return {
      id: entry.id,
      score: match.score,
      field: kind,
      text,
      ranges: rangesIn(kind, text),
      nameRanges: rangesIn('name', entry.name.value),
      otherNameRanges: rangesIn('name', entry.otherName?.value),
    };
  }

  function search(q: string): readonly Hit[] {
    const found = engine.search(q) ?? [];
    const own = new Map(found.map((hit) => [hit.id, hit]));
    const near = matcher.match({ text: q }).matches.filter(({ strength }) => strength !== 'weak');
    const meant = near.flatMap((match) => {
      const entry = entries.get(match.id);
      const hit = own.get(match.id);
      return hit ? [hit] : entry ? [hitOf(match, entry)] : [];
    });
    const first = new Set(meant.map(({ id }) => id));
    return [...meant, ...found.filter(({ id }) => !first.has(id))];
  }

  return {
    terms: (q) => engine.terms(q),
    search(q) {
      if (!isUnsure(engine, q)) return engine.search(q);
      if (last?.q !== q) last = { q, hits: search(q) };
      return last.hits;
    },
  };
}
