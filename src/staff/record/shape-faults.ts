/** What the schema finds in a record as one types, in the words of the workbench. */
import type { z } from 'zod';
import { formatPath } from '../../dataset/problem.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import type { Translate } from '../../i18n/use-text.tsx';
import type { Json } from './json.ts';
import { recordSchema } from './record-kind.ts';

export interface Fault {
  /** As in the check of the data, e.g. `sources[2].url`; empty for the record as a whole. */
  readonly path: string;
  readonly sentence: string;
}

type Issue = z.core.$ZodIssue;

const DATES = new Set(['established', 'asOf', 'date', 'dateEnd', 'published', 'checkedOn', 'since']);
const IDS = new Set(['id', 'from', 'to']);
const ADDRESSES = new Set(['url', 'website', 'origin']);

function textFault(name: string, t: Translate): string {
  if (name === 'phone') return t('staff.fault.phone');
  if (ADDRESSES.has(name)) return t('staff.fault.url');
  if (/email/i.test(name)) return t('staff.fault.email');
  if (DATES.has(name)) return t('staff.fault.date');
  if (IDS.has(name)) return t('staff.fault.id');
  return t('staff.fault.lines');
}

function customFault(name: string, t: Translate): string {
  if (name === 'names') return t('staff.fault.names');
  if (name === 'location') return t('staff.fault.place');
  if (name === 'contact') return t('staff.fault.contact');
  return DATES.has(name) ? t('staff.fault.date') : t('staff.fault.other');
}

function sentenceOf(issue: Issue, name: string, value: unknown, t: Translate): string {
  const isMissing = value === undefined || value === '';
  if (issue.code === 'unrecognized_keys') return t('staff.fault.unknown', { name: issue.keys.join() });
  if (issue.code === 'too_small' && issue.origin === 'array')
    return t('staff.fault.few', { least: Number(issue.minimum) });
  if (isMissing && issue.code !== 'custom') return t('staff.fault.missing');
  switch (issue.code) {
    case 'invalid_format':
      return textFault(name, t);
    case 'invalid_value':
      return t('staff.fault.choice');
    case 'invalid_union':
      return t('staff.fault.body');
    case 'too_big':
      return issue.origin === 'string'
        ? t('staff.fault.many', { most: Number(issue.maximum) })
        : t('staff.fault.range');
    case 'too_small':
      return t('staff.fault.range');
    case 'custom':
      return customFault(name, t);
    default:
      return t('staff.fault.other');
  }
}

export function shapeFaults(kind: EditableKind, document: Json | undefined, t: Translate): Fault[] {
  const result = recordSchema(kind).safeParse(document, { reportInput: true });
  if (result.success) return [];
  const found = result.error.issues.map((issue) => {
    const name = issue.path.findLast((step) => typeof step === 'string') ?? '';
    return { path: formatPath(issue.path), sentence: sentenceOf(issue, String(name), issue.input, t) };
  });
  // A field that is empty breaks several rules at once; one sentence is enough.
  return found.filter(
    ({ path, sentence }, index) =>
      found.slice(0, index).every((other) => other.path !== path || other.sentence === sentence) &&
      found.findIndex((other) => other.path === path && other.sentence === sentence) === index,
  );
}
