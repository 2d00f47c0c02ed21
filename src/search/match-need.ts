/**
 * Matching: from a firm's problem in its own words to the entries that can work on it, each with its reasons.
 *
 * Goals: a need in 中文, 繁體 or English on a page in any language; every match explained by the need's own words;
 * nothing where nothing fits. All of it is here, on the visitor's device.
 *
 * Not a goal: understanding. It is BM25F over words, pairs of characters and named terms, and says so by showing
 * what met what.
 */
import { LEVELS } from '../domain/level.ts';
import type { Matching, MatchingEntry } from '../domain/matching.ts';
import { MEMBERSHIPS } from '../domain/membership.ts';
import { createFold } from './fold.ts';
import { distanceKm, passesFilter, type Need } from './need-filter.ts';
import { NeedIndex } from './need-index.ts';
import { LONGEST_NEED } from './longest-need.ts';
import { readNeed } from './need-reading.ts';
import { NeedReasons, type NeedReason } from './need-reasons.ts';
import { scoreEntries, type NeedScore } from './need-score.ts';
import { TermTable } from './need-terms.ts';

export interface NeedMatch {
  readonly id: string;
  readonly score: number;
  /** Against the best match: `strong` from two thirds, `fair` from one third. */
  readonly strength: 'strong' | 'fair' | 'weak';
  /** The strongest first. */
  readonly reasons: readonly NeedReason[];
  /** What the record does not tell, or tells without a source. */
  readonly missing: MatchingEntry['lacks'];
  readonly offers: readonly string[];
  /** The entry that runs it. */
  readonly host?: string;
  /** From `need.near`; absent where a place is not known. */
  readonly distanceKm?: number;
}

export interface NeedAnswer {
  /** Best first; empty where nothing fits. */
  readonly matches: readonly NeedMatch[];
  /** The text was longer than `LONGEST_NEED`, and its end not read. */
  readonly cut: boolean;
}

export interface NeedMatcher {
  match(need: Need): NeedAnswer;
}

/** A list that nobody reads to its end helps nobody choose. */
const MOST_MATCHES = 24;
/** Below this, what an entry shares with the need is chance. Measured on the tuning needs. */
const LEAST_EVIDENCE = 0.6;
const LEAST_EVIDENCE_OTHER_TRADE = 2.8;
/** Of the best: a long need shares something with most entries. */
const LEAST_SHARE = 0.1;

/** Equal scores: who is more surely in the district, then the higher level, then the order of the file. */
function compare(matching: Matching) {
  const rank = ({ entry }: NeedScore) => {
    const { membership, level } = matching.entries[entry] ?? {};
    const high = level === undefined ? LEVELS.length : LEVELS.indexOf(level);
    return (membership === undefined ? 0 : MEMBERSHIPS.indexOf(membership)) * 10 + high;
  };
  return (a: NeedScore, b: NeedScore) => b.score - a.score || rank(a) - rank(b) || a.entry - b.entry;
}

export function createNeedMatcher(matching: Matching): NeedMatcher {
  const fold = createFold(matching.fold);
  const terms = new TermTable(matching, fold);
  const index = new NeedIndex(matching, terms, fold);
  const reasons = new NeedReasons(matching, index, terms, fold);

  return {
    match(need) {
      const text = need.text.slice(0, LONGEST_NEED);
      const reading = readNeed(text, terms, fold);
      const least = reading.otherTrade ? LEAST_EVIDENCE_OTHER_TRADE : LEAST_EVIDENCE;
      const scores = [...scoreEntries(reading, matching, index)].sort(compare(matching));
      const top = scores[0]?.score ?? 0;
      const matches = scores
        .filter(({ score, evidence }) => evidence >= least && score >= LEAST_SHARE * top)
        .flatMap(({ entry: place, score }): readonly NeedMatch[] => {
          const entry = matching.entries[place];
          if (!entry || !passesFilter(need, entry)) return [];
          return [
            {
              id: entry.id,
              score,
              strength: score >= (2 / 3) * top ? 'strong' : score >= top / 3 ? 'fair' : 'weak',
              reasons: [],
              missing: entry.lacks,
              offers: entry.offers,
              ...(entry.host !== undefined && { host: entry.host }),
              ...(need.near && entry.place && { distanceKm: distanceKm(need.near, entry.place) }),
            },
          ];
        })
        .slice(0, MOST_MATCHES);
      const entries = new Map(matching.entries.map((entry) => [entry.id, entry]));
      return {
        matches: matches.map((match) => {
          const entry = entries.get(match.id);
          return entry ? { ...match, reasons: reasons.explain(text, reading, entry) } : match;
        }),
        cut: need.text.length > LONGEST_NEED,
      };
    },
  };
}
