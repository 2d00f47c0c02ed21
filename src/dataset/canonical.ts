/**
 * The one way a data file is written. Tidy, export and the staff service's publishing all end here, so the
 * same record always gives the same bytes and a change shows as just that change.
 *
 * Promises: keys in the order of the schemas; text in NFC, without blanks at its ends, Latin letters and digits
 * at half width; `supports` in the order of the fields; lists of ids without repeats; two blanks to indent and
 * one newline at the end. Writing what was written changes nothing. Unknown keys are kept, after the known
 * ones: this repairs form and never decides what a record says.
 */
import { z } from 'zod';
import { SUPPORTABLE } from '../domain/supportable.ts';
import { CITED_KIND, DATA_SCHEMAS, type DataKind } from './data-kind.ts';

/** Addresses lead somewhere exactly as they are spelt. */
const LITERAL_KEYS = new Set(['url', 'website', 'email', 'correctionsEmail', 'origin', '$schema']);

/** Lists in which the editor's order tells something (the main one first) and a repeat tells nothing. */
const ID_LISTS = new Set(['sectors', 'offers', 'entries', 'appliesTo', 'audience']);

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

export const hasFullWidth = (text: string): boolean => text.search(FULL_WIDTH) >= 0;

const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET));

export function canonicalText(text: string): string {
  return halfWidth(text).normalize('NFC').trim();
}

export function canonicalJson(value: unknown, kind: DataKind): string {
  return `${JSON.stringify(canonicalValue(value, DATA_SCHEMAS[kind], kind, kind), null, 2)}\n`;
}

function canonicalValue(value: unknown, schema: unknown, key: string, kind: DataKind): unknown {
  if (typeof value === 'string') return LITERAL_KEYS.has(key) ? value.trim() : canonicalText(value);
  if (Array.isArray(value)) {
    const bare = unwrapped(schema);
    const element = bare instanceof z.ZodArray ? bare.element : undefined;
    return canonicalList(
      value.map((item) => canonicalValue(item, element, '', kind)),
      key,
      kind,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const children = childSchemas(schema);
  const fields = Object.entries(value);
  const rank = new Map([...children.keys()].map((name, index) => [name, index]));
  fields.sort(([a], [b]) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));
  return Object.fromEntries(
    fields.map(([name, child]) => [name, canonicalValue(child, children.get(name), name, kind)]),
  );
}

function canonicalList(list: unknown[], key: string, kind: DataKind): unknown[] {
  const cited = CITED_KIND[kind];
  if (key === 'supports' && cited) return sortedBy(withoutRepeats(list), supportRank(SUPPORTABLE[cited]));
  if (ID_LISTS.has(key)) return withoutRepeats(list);
  if (key === 'names') return sortedBy(list, (name) => (isOfficialChinese(name) ? 0 : 1));
  if (key === 'published-ids') return sortedBy(withoutRepeats(list), String);
  if (key === 'redirects') return sortedBy(list, (item) => JSON.stringify(item));
  return list;
}

function supportRank(order: readonly string[]): (field: unknown) => number {
  return (field) => (order.indexOf(String(field)) + order.length + 1) % (order.length + 1);
}

function isOfficialChinese(name: unknown): boolean {
  return (
    typeof name === 'object' &&
    name !== null &&
    'kind' in name &&
    name.kind === 'official' &&
    'lang' in name &&
    name.lang === 'zh-Hans'
  );
}

/** Stable, and by code unit: the same on every computer whatever its language. */
function sortedBy(list: unknown[], rank: (item: unknown) => string | number): unknown[] {
  return list.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

const withoutRepeats = (list: unknown[]): unknown[] => [...new Set(list)];

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The fields that a schema knows, in its order; for a choice of objects, of all of them. */
function childSchemas(schema: unknown): Map<string, unknown> {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return new Map(Object.entries(bare.shape));
  if (bare instanceof z.ZodUnion) return new Map(bare.options.flatMap((option) => [...childSchemas(option)]));
  return new Map();
}
