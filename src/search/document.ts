/**
 * What the search holds of one entry: its passages, its terms and the sounds of its names.
 */
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { isHan, type Fold } from './fold.ts';
import type { MatchField } from './match-field.ts';
import { Passage } from './passage.ts';
import { spell, type Spelling } from './pinyin.ts';

/** A term of the vocabulary: found by its name or by a synonym. */
export interface TermDocument {
  readonly key: string;
  readonly name: Passage;
  readonly synonyms: readonly Passage[];
}

/** The fields that stand on the vocabulary. A new one is a new line. */
const TERM_FIELDS: readonly {
  readonly field: MatchField;
  readonly vocabulary: keyof Summary['vocabulary'];
  readonly read: (entry: SummaryEntry) => readonly (string | undefined)[];
}[] = [
  { field: 'sector', vocabulary: 'sectors', read: (entry) => entry.sectors },
  { field: 'offer', vocabulary: 'offers', read: (entry) => entry.offers },
  { field: 'kind', vocabulary: 'kinds', read: (entry) => [entry.kind] },
  { field: 'level', vocabulary: 'levels', read: (entry) => [entry.level] },
  { field: 'pole', vocabulary: 'poles', read: (entry) => [entry.pole] },
];

export class EntryDocument {
  readonly entry: SummaryEntry;
  readonly name: Passage;
  readonly otherName: Passage | undefined;
  /** From the field that is worth most to the one that is worth least. */
  readonly passages: readonly Passage[];
  /** Places in the list of terms. */
  readonly terms: readonly number[];
  private readonly fold: Fold;
  private known: readonly Spelling[] | undefined;

  constructor(entry: SummaryEntry, terms: readonly number[], fold: Fold) {
    const passage = (field: MatchField, text: string) => new Passage(field, text, fold);
    this.entry = entry;
    this.name = passage('name', entry.name.value);
    this.otherName = entry.otherName && passage('name', entry.otherName.value);
    this.passages = [
      this.name,
      ...(this.otherName ? [this.otherName] : []),
      ...entry.search.aliases.map((alias) => passage('alias', alias)),
      ...(entry.host ? [passage('host', entry.host.name)] : []),
      passage('id', entry.id),
      ...entry.search.capabilities.map((capability) => passage('capability', capability)),
      ...(entry.address === undefined ? [] : [passage('address', entry.address)]),
      passage('summary', entry.summary),
    ];
    this.terms = terms;
    this.fold = fold;
  }

  /** Made when a word of Latin letters first asks for them, and kept. */
  get spellings(): readonly Spelling[] {
    this.known ??= this.spell();
    return this.known;
  }

  private spell(): readonly Spelling[] {
    const { name, otherName, search } = this.entry;
    const chinese = this.passages.filter(
      (passage) =>
        (passage.field === 'alias' && Array.from(passage.text).some(isHan)) ||
        (passage === this.name && name.lang !== 'en') ||
        (passage === this.otherName && otherName?.lang !== 'en'),
    );
    // Each string goes to the next name that it fits, so that one faulty string spoils one name only.
    const spellings: Spelling[] = [];
    let from = 0;
    for (const pinyin of search.pinyin) {
      for (let at = from; at < chinese.length; at += 1) {
        const passage = chinese[at];
        const spelling = passage && spell(passage, pinyin, this.fold);
        if (!spelling) continue;
        spellings.push(spelling);
        from = at + 1;
        break;
      }
    }
    return spellings;
  }
}

export function createTerms(vocabulary: Summary['vocabulary'], fold: Fold): readonly TermDocument[] {
  return TERM_FIELDS.flatMap(({ field, vocabulary: name }) =>
    vocabulary[name].map((term) => ({
      key: `${field}:${term.id}`,
      name: new Passage(field, term.name, fold),
      synonyms: term.synonyms.map((synonym) => new Passage(field, synonym, fold)),
    })),
  );
}

export function createDocuments(
  entries: readonly SummaryEntry[],
  terms: readonly TermDocument[],
  fold: Fold,
): readonly EntryDocument[] {
  const places = new Map(terms.map(({ key }, place) => [key, place]));
  return entries.map((entry) => {
    const own = TERM_FIELDS.flatMap(({ field, read }) =>
      read(entry).flatMap((id) => places.get(`${field}:${id ?? ''}`) ?? []),
    );
    return new EntryDocument(entry, own, fold);
  });
}
