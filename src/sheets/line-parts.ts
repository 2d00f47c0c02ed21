/** The parts of a line of a list: each a field of the item, told and put back in its own way. */
import { partialDateSchema } from '../domain/date.ts';
import { itemLine, itemParts, wordsOf } from './cell-text.ts';
import { isGroup, setAt, valueAt, type Document, type DocumentPath } from '../dataset/document-path.ts';
import { SheetFault } from './fault.ts';
import { YES_LABELS, keyOfLabel, type Labels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { dateOf } from './number-columns.ts';
import { recordId } from './record-columns.ts';

/** One part of a line: a field of the item, and how it is told and put back. */
export interface Part {
  readonly path: DocumentPath;
  tell(value: unknown, lexicon: Lexicon): string;
  put(text: string, lexicon: Lexicon): unknown;
}

export const plain = (...path: string[]): Part => ({
  path,
  tell: (value) => (typeof value === 'string' ? value : ''),
  put: (text) => text,
});

export const date = (...path: string[]): Part => ({
  ...plain(...path),
  put: (text) => dateOf(text, partialDateSchema),
});

export const label = (labels: Labels, ...path: string[]): Part => ({
  path,
  tell: (value) => (typeof value === 'string' ? (labels[value] ?? value) : ''),
  put: (text) => keyOfLabel(labels, text),
});

/** A source by its place in the list, as people count: from 1. */
export const sourceNumber = (...path: string[]): Part => ({
  path,
  tell: (value) => (typeof value === 'number' ? String(value + 1) : ''),
  put(text) {
    if (!/^[1-9]\d{0,2}$/.test(text)) throw new SheetFault('notThisForm', { value: text });
    return Number(text) - 1;
  },
});

/** Several words of a closed list in one part. */
export const labels = (table: Labels, ...path: string[]): Part => ({
  path,
  tell: (value) =>
    Array.isArray(value) ? value.map((key) => table[String(key)] ?? String(key)).join('、') : '',
  put: (text) => wordsOf(text).map((word) => keyOfLabel(table, word)),
});

export const sector = (...path: string[]): Part => ({
  path,
  tell: (value, lexicon) => (typeof value === 'string' ? lexicon.termName('sectors', value) : ''),
  put: (text, lexicon) => lexicon.termId('sectors', text, ''),
});

export const entry = (...path: string[]): Part => ({
  path,
  tell: (value, lexicon) => (typeof value === 'string' ? lexicon.recordText(value) : ''),
  put: (text, lexicon) => recordId(text, 'entry', lexicon),
});

export const onlyYes = (...path: string[]): Part => ({
  path,
  tell: (value) => (value === true ? (YES_LABELS['true'] ?? '') : ''),
  put: (text) => keyOfLabel(YES_LABELS, text) === 'true' || undefined,
});

export function itemOf(line: string, parts: readonly Part[], lexicon: Lexicon): Document {
  const texts = itemParts(line);
  if (texts.length > parts.length) throw new SheetFault('tooManyParts', { value: line, most: parts.length });
  const item: Document = {};
  for (const [index, part] of parts.entries()) {
    const text = texts[index];
    if (text !== undefined) setAt(item, part.path, part.put(text, lexicon));
  }
  return item;
}

export const lineOf = (item: unknown, parts: readonly Part[], lexicon: Lexicon): string =>
  isGroup(item) ? itemLine(parts.map((part) => part.tell(valueAt(item, part.path), lexicon))) : '';
