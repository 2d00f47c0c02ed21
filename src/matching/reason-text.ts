/** A reason in the language of the page: the record's own words, and the need's words that they met. */
import type { Locale } from '../domain/locale.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { createFold, type Fold } from '../search/fold.ts';
import type { NeedReason } from '../search/need-reasons.ts';

export interface ReasonText {
  readonly kind: NeedReason['kind'];
  readonly text: string;
  /** Where the record has no text in the page's language. */
  readonly lang?: 'zh-Hans' | 'en';
  readonly words: readonly { readonly text: string; readonly met?: string }[];
}

type Told = Pick<Summary, 'vocabulary' | 'fold'>;

const folds = new WeakMap<Told, Fold>();

function foldOf(summary: Told): Fold {
  const fold = folds.get(summary) ?? createFold(summary.fold);
  folds.set(summary, fold);
  return fold;
}

/** From the summary dataset, which is in the page's language; a name is the one that reads the same there. */
function ownText(reason: NeedReason, entry: SummaryEntry, summary: Told): string | undefined {
  const { kind, place = 0, term, text } = reason;
  const { vocabulary } = summary;
  if (kind === 'capability') return entry.search.capabilities[place];
  if (kind === 'summary') return entry.summary;
  if (kind === 'name') {
    const fold = foldOf(summary);
    const name = fold.text(text.zh ?? text.en ?? '');
    const names = [entry.name.value, entry.otherName?.value ?? '', ...entry.search.aliases];
    return names.find((own) => fold.text(own) === name);
  }
  const terms = {
    sector: vocabulary.sectors,
    offer: vocabulary.offers,
    kind: vocabulary.kinds,
    level: vocabulary.levels,
  };
  return terms[kind].find(({ id }) => id === term)?.name;
}

/** The word as the page's own text has it, 機器人 for 机器人; undefined where it is not in that text. */
function wordIn(text: string, word: string, fold: Fold): string | undefined {
  const { text: folded, starts, ends } = fold.map(text);
  const wanted = fold.text(word);
  const at = wanted === '' ? -1 : folded.indexOf(wanted);
  return at < 0 ? undefined : text.slice(starts[at], ends[at + wanted.length - 1]);
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

/** @param summary the directory in the page's language */
export function tellReason(
  reason: NeedReason,
  entry: SummaryEntry,
  summary: Told,
  locale: Locale,
): ReasonText {
  const { kind, words, text } = reason;
  const own = ownText(reason, entry, summary);
  if (own !== undefined) {
    const fold = foldOf(summary);
    const told = words.map(({ text: word, met }) => {
      const there = met === undefined ? undefined : wordIn(own, met, fold);
      const isOther = there !== undefined && fold.text(there) !== fold.text(word);
      return { text: word, ...(isOther && { met: there }) };
    });
    const isForeign = kind === 'name' && locale !== 'en' && !/\p{Script=Han}/u.test(own);
    return { kind, text: own, words: told, ...(isForeign && { lang: 'en' as const }) };
  }
  const inEnglish = text.en !== undefined && (locale === 'en' || text.zh === undefined);
  return inEnglish
    ? { kind, text: text.en ?? '', words, ...(locale !== 'en' && { lang: 'en' as const }) }
    : { kind, text: text.zh ?? '', words, lang: 'zh-Hans' };
}
