/**
 * What a source may say that it supports, for each kind of record: every field that states something about
 * the world. The order is the one in which `supports` is written.
 */
import { SUPPORTABLE_FIELDS } from './entry-field.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { HongKongField } from './hong-kong-field.ts';
import type { Pole } from './pole.ts';
import type { Policy } from './policy.ts';
import type { Programme } from './programme.ts';
import type { Service } from './service.ts';

const SHARED = ['names', 'level', 'pole', 'sectors', 'offers', 'summary'] as const;
const SHARED_DETAILS = [
  'whoCanTakePart',
  'howToTakePart',
  'entries',
  'location',
  'contact',
  'dates',
  'facts',
] as const;

export const SUPPORTABLE = {
  entry: SUPPORTABLE_FIELDS,
  programme: [
    'status',
    ...SHARED,
    'kind',
    'operator',
    'provides',
    'leads',
    ...SHARED_DETAILS,
  ] satisfies (keyof Programme)[],
  policy: [
    'status',
    ...SHARED,
    'issuer',
    'documentNumber',
    'published',
    'textFound',
    'measures',
    ...SHARED_DETAILS,
  ] satisfies (keyof Policy)[],
  service: [
    'status',
    ...SHARED,
    'operator',
    'provides',
    'hours',
    ...SHARED_DETAILS,
  ] satisfies (keyof Service)[],
  pole: ['names', 'focus', 'summary', 'location'] satisfies (keyof Pole)[],
  figure: ['label', 'value', 'unit', 'asOf', 'note'] satisfies (keyof Figure)[],
  event: ['date', 'dateEnd', 'text', 'note'] satisfies (keyof Event)[],
  field: ['names', 'sectors', 'words'] satisfies (keyof HongKongField)[],
} as const;
export type CitedKind = keyof typeof SUPPORTABLE;
