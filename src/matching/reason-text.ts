/** A reason in the language of the page: the record's own words, and the need's words that they met. */
import type { Locale } from '../domain/locale.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import type { NeedReason } from '../search/need-reasons.ts';

export interface ReasonText {
  readonly kind: NeedReason['kind'];
  readonly text: string;
  /** Where the record has no text in the page's language. */
  readonly lang?: 'zh-Hans' | 'en';
  readonly words: readonly { readonly text: string; readonly met?: string }[];
}

type Vocabulary = Pick<Summary['vocabulary'], 'sectors' | 'offers' | 'kinds' | 'levels'>;

/** From the summary dataset, which is in the page's language. */
function ownText(reason: NeedReason, entry: SummaryEntry, vocabulary: Vocabulary): string | undefined {
  const { kind, place = 0, term } = reason;
  if (kind === 'capability') return entry.search.capabilities[place];
  if (kind === 'summary') return entry.summary;
  const terms = {
    sector: vocabulary.sectors,
    offer: vocabulary.offers,
    kind: vocabulary.kinds,
    level: vocabulary.levels,
  };
  return kind === 'name' ? undefined : terms[kind].find(({ id }) => id === term)?.name;
}

const MOST = 4;

/**
 * What is worth telling on a page: of several names only those that its reader can read, and no more reasons than
 * anybody goes through.
 */
export function pickReasons(reasons: readonly NeedReason[], locale: Locale): readonly NeedReason[] {
  const isRead = ({ kind, text }: NeedReason) =>
    kind !== 'name' || (text.zh === undefined) === (locale === 'en');
  const names = reasons.filter((reason) => reason.kind === 'name' && isRead(reason));
  const read = reasons.filter((reason) => isRead(reason) && (reason.kind !== 'name' || reason === names[0]));
  return (read.length > 0 ? read : reasons).slice(0, MOST);
}

export function tellReason(
  reason: NeedReason,
  entry: SummaryEntry,
  vocabulary: Vocabulary,
  locale: Locale,
): ReasonText {
  const { kind, words, text } = reason;
  const own = ownText(reason, entry, vocabulary);
  if (own !== undefined) return { kind, text: own, words };
  const inEnglish = text.en !== undefined && (locale === 'en' || text.zh === undefined);
  return inEnglish
    ? { kind, text: text.en ?? '', words, ...(locale !== 'en' && { lang: 'en' as const }) }
    : { kind, text: text.zh ?? '', words, lang: 'zh-Hans' };
}
