/**
 * The words that cells are written in: terms of the vocabularies by their Chinese names, records by name and id.
 * One lexicon is made for a file, so that a name is looked up in no time.
 */
import type { VocabularyName } from '../domain/vocabulary.ts';
import { SheetFault } from './fault.ts';

export interface LexiconTerm {
  readonly id: string;
  readonly name: string;
  /** Other spellings that a cell may hold. */
  readonly otherNames: readonly string[];
  readonly appliesTo?: readonly string[];
}

export interface LexiconRecord {
  readonly id: string;
  readonly type: string;
  /** The official Chinese name first. */
  readonly names: readonly string[];
}

export interface Lexicon {
  readonly terms: Readonly<Record<VocabularyName, readonly LexiconTerm[]>>;
  readonly records: ReadonlyMap<string, LexiconRecord>;
  termName(vocabulary: VocabularyName, id: string): string;
  /** Throws a SheetFault for a word that is not in the vocabulary, or not for this type of record. */
  termId(vocabulary: VocabularyName, word: string, type: string): string;
  recordText(id: string): string;
  /** The id of a record that a cell names; undefined where no record has the name. */
  findRecord(text: string, wanted: (record: LexiconRecord) => boolean): string | undefined;
}

const ID_IN_TEXT = /^(.*)【([a-z0-9-]+)】$/u;
const ID_ALONE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const fold = (word: string): string => word.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

export function createLexicon(terms: Lexicon['terms'], recordList: readonly LexiconRecord[]): Lexicon {
  const records = new Map(recordList.map((record) => [record.id, record]));
  const byName = new Map<string, LexiconRecord[]>();
  for (const record of recordList) {
    for (const name of new Set(record.names.map(fold)))
      byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  const termTables = new Map(
    Object.entries(terms).map(([vocabulary, list]) => [
      vocabulary,
      {
        byId: new Map(list.map((term) => [term.id, term])),
        byWord: new Map(
          list
            .toReversed()
            .flatMap((term) => [...term.otherNames, term.id, term.name].map((word) => [fold(word), term])),
        ),
      },
    ]),
  );
  return {
    terms,
    records,
    termName: (vocabulary, id) => termTables.get(vocabulary)?.byId.get(id)?.name ?? id,
    termId(vocabulary, word, type) {
      const term = termTables.get(vocabulary)?.byWord.get(fold(word));
      if (!term) throw new SheetFault('notInList', { value: word });
      if (term.appliesTo && !term.appliesTo.includes(type))
        throw new SheetFault('notForType', { value: term.name });
      return term.id;
    },
    recordText(id) {
      const name = records.get(id)?.names[0];
      return name === undefined ? id : `${name}【${id}】`;
    },
    findRecord(text, wanted) {
      const [, name, id] = ID_IN_TEXT.exec(text.trim()) ?? [];
      const known = id === undefined ? undefined : records.get(id);
      if (id !== undefined) {
        if (!known) throw new SheetFault('unknownRecord', { value: text });
        if (name && !known.names.some((one) => fold(one) === fold(name)))
          throw new SheetFault('nameAndId', { value: text });
        return id;
      }
      if (ID_ALONE.test(text.trim()) && records.has(text.trim())) return text.trim();
      const found = (byName.get(fold(text)) ?? []).filter(wanted);
      if (found.length > 1) throw new SheetFault('ambiguousRecord', { value: text });
      return found[0]?.id;
    },
  };
}
