/** What the directory holds now, as far as spreadsheets are concerned: the records with their revisions. */
import type { RecordKind } from '../dataset/data-kind.ts';
import type { Localised } from '../domain/localised.ts';
import { VOCABULARIES, type Term, type VocabularyName } from '../domain/vocabulary.ts';
import { isGroup, textAt, type Document } from '../dataset/document-path.ts';
import { createLexicon, type Lexicon, type LexiconRecord, type LexiconTerm } from './lexicon.ts';

export interface KnownRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** The published revision; 0 where records have none. */
  readonly revision: number;
  readonly document: Document;
}

export interface Known {
  readonly records: readonly KnownRecord[];
  readonly vocabulary: Readonly<Record<VocabularyName, readonly Term[]>>;
}

const others = (names: Localised): string[] =>
  [names['zh-Hant'], names.en].filter((name): name is string => name !== undefined);

const termOf = ({ id, names, appliesTo }: Term): LexiconTerm => ({
  id,
  name: names['zh-Hans'],
  otherNames: others(names),
  ...(appliesTo && { appliesTo }),
});

/** All names of a record, the official Chinese one first. */
export function namesOf(document: Document): string[] {
  const names = Array.isArray(document['names']) ? (document['names'] as unknown[]).filter(isGroup) : [];
  const main = names.filter(({ kind, lang }) => kind === 'official' && lang === 'zh-Hans');
  return [...main, ...names.filter((name) => !main.includes(name))].map((name) => textAt(name, ['value']));
}

/** @param added records that the file brings, so that its rows can name each other */
export function lexiconOf({ records, vocabulary }: Known, added: readonly LexiconRecord[] = []): Lexicon {
  const terms = Object.fromEntries(
    VOCABULARIES.map((name) => [name, vocabulary[name].map(termOf)]),
  ) as Record<VocabularyName, LexiconTerm[]>;
  const known = records.map(({ id, document }) => ({
    id,
    type: textAt(document, ['type']),
    names: namesOf(document),
  }));
  return createLexicon(terms, [...known, ...added]);
}
