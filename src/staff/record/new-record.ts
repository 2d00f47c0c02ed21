/** A record that does not exist yet: what its schema asks for, empty or with the most careful value. */
import type { EntryType } from '../../domain/entry-type.ts';
import { newItem } from '../form/new-item.ts';
import { isGroup, type Json, type JsonGroup } from './json.ts';
import { recordShape, type CREATABLE_KINDS } from './record-kind.ts';

export type CreatableKind = (typeof CREATABLE_KINDS)[number];

export interface NewRecord {
  readonly kind: CreatableKind;
  /** Of an entry. */
  readonly type: EntryType;
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The values that claim least. */
const CAREFUL: Readonly<Record<CreatableKind, JsonGroup>> = {
  entry: {
    status: 'active',
    membership: { status: 'unconfirmed', note: { 'zh-Hans': '' } },
    basis: { existence: 'general-knowledge', capabilities: 'inferred' },
  },
  programme: { type: 'programme', status: 'active', basis: { existence: 'general-knowledge' } },
  policy: { type: 'policy', status: 'announced', basis: { existence: 'general-knowledge' } },
  service: { type: 'service', status: 'proposed', basis: { existence: 'general-knowledge' } },
};

export function newRecord({ kind, type, id, name, english, today }: NewRecord): JsonGroup {
  const empty = newItem(recordShape(kind));
  const names: Json[] = [
    { value: name, lang: 'zh-Hans', kind: 'official' },
    ...(english ? [{ value: english, lang: 'en', kind: 'translated' }] : []),
  ];
  return {
    ...(isGroup(empty) ? empty : {}),
    ...CAREFUL[kind],
    ...(kind === 'entry' && { type }),
    id,
    names,
    confidence: 'low',
    checkedOn: today,
  };
}

/** An id to begin with, from an English name: “Small Motor Testing Centre” gives small-motor-testing-centre. */
export function suggestedId(english: string): string {
  return english
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
