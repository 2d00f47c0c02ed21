/** What fields choose from: the records of the directory and the words of its vocabularies, by name. */
import type { EditableKind } from '../../domain/record-key.ts';
import type { RecordRow } from '../../domain/revision.ts';
import type { VocabularyName } from '../../domain/vocabulary.ts';
import { isGroup, isList, type Json } from './json.ts';

export interface ReferredRecord {
  readonly kind: EditableKind;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Every name, the id and the address, folded, for the search. */
  readonly searched: string;
  readonly address: string;
  readonly point?: { readonly lat: number; readonly lng: number; readonly precision: string };
}

export interface ReferredTerm {
  readonly id: string;
  readonly name: string;
  readonly searched: string;
  /** The types of record that may use it; all when absent. */
  readonly appliesTo?: readonly string[];
}

export interface Reference {
  readonly records: readonly ReferredRecord[];
  readonly byKey: ReadonlyMap<string, ReferredRecord>;
  readonly terms: Readonly<Partial<Record<VocabularyName, readonly ReferredTerm[]>>>;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Prose in the language of the workbench, or in Chinese. */
export function told(value: Json | undefined, isEnglish: boolean): string {
  if (!isGroup(value)) return text(value);
  return (isEnglish && text(value['en'])) || text(value['zh-Hans']);
}

export const fold = (value: string): string =>
  value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function namesOf(document: Json): { value: string; lang: string; kind: string }[] {
  const names = isGroup(document) ? document['names'] : undefined;
  if (!isList(names)) return [];
  return names.flatMap((name) =>
    isGroup(name) ? [{ value: text(name['value']), lang: text(name['lang']), kind: text(name['kind']) }] : [],
  );
}

/** The name by which staff know a record; its id where it has none. */
export function nameOf(id: string, document: Json | undefined, isEnglish: boolean): string {
  const names = namesOf(document ?? null);
  const official = names.find(({ lang, kind }) => lang === 'zh-Hans' && kind === 'official');
  const english = names.find(
    ({ lang, kind }) => lang === 'en' && (kind === 'official' || kind === 'translated'),
  );
  return (isEnglish ? english?.value : undefined) || official?.value || id;
}

function referred({ kind, id, document }: RecordRow, isEnglish: boolean): ReferredRecord {
  const group = isGroup(document) ? document : {};
  const location = isGroup(group['location']) ? group['location'] : {};
  const { lat, lng, precision } = location;
  const address = isGroup(location['address']) ? text(location['address']['zh-Hans']) : '';
  return {
    kind,
    id,
    type: text(group['type']) || kind,
    name: nameOf(id, group, isEnglish),
    searched: fold([...namesOf(group).map(({ value }) => value), id, address].join(' ')),
    address,
    ...(typeof lat === 'number' &&
      typeof lng === 'number' && { point: { lat, lng, precision: text(precision) } }),
  };
}

function termsOf(document: Json, isEnglish: boolean): ReferredTerm[] {
  if (!isList(document)) return [];
  return document.flatMap((term) => {
    if (!isGroup(term)) return [];
    const applies = term['appliesTo'];
    const name = told(term['names'], isEnglish);
    return [
      {
        id: text(term['id']),
        name,
        searched: fold(
          `${JSON.stringify(term['names'])} ${JSON.stringify(term['synonyms'] ?? '')} ${text(term['id'])}`,
        ),
        ...(isList(applies) && { appliesTo: applies.map(text) }),
      },
    ];
  });
}

/** Many fields of a page ask for the same. */
const kept = new WeakMap<readonly RecordRow[], Partial<Record<'chinese' | 'english', Reference>>>();

export function referenceOf(rows: readonly RecordRow[], isEnglish: boolean): Reference {
  const both = kept.get(rows) ?? {};
  kept.set(rows, both);
  return (both[isEnglish ? 'english' : 'chinese'] ??= makeReference(rows, isEnglish));
}

function makeReference(rows: readonly RecordRow[], isEnglish: boolean): Reference {
  const records = rows.filter(({ document }) => isGroup(document)).map((row) => referred(row, isEnglish));
  const vocabularies = rows.filter(({ kind }) => kind === 'vocabulary');
  return {
    records,
    byKey: new Map(records.map((record) => [`${record.kind}/${record.id}`, record])),
    terms: Object.fromEntries(
      vocabularies.map(({ id, document }) => [id, termsOf(document as Json, isEnglish)]),
    ),
  };
}
