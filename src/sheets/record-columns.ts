/** Columns that name other records. */
import { setAt, textAt, textsAt, type DocumentPath } from '../dataset/document-path.ts';
import { tidy } from './cell-text.ts';
import type { Column } from './column.ts';
import { SheetFault } from './fault.ts';
import type { Lexicon, LexiconRecord } from './lexicon.ts';

interface Traits {
  readonly title: string;
  readonly help: string;
  readonly width?: number;
  readonly isRequired?: boolean;
}

const WANTED: Readonly<Record<'entry' | 'park' | 'service', (record: LexiconRecord) => boolean>> = {
  entry: ({ type }) => !['programme', 'policy', 'service'].includes(type),
  park: ({ type }) => type === 'park',
  service: ({ type }) => type === 'service',
};

/** The id of a record that a cell names. Throws a SheetFault where none of that type has the name. */
export function recordId(text: string, of: keyof typeof WANTED, lexicon: Lexicon): string {
  const id = lexicon.findRecord(text, WANTED[of]);
  if (id === undefined) throw new SheetFault('unknownRecord', { value: text });
  return id;
}

export function recordColumn(path: DocumentPath, of: keyof typeof WANTED, traits: Traits): Column {
  return {
    width: 28,
    ...traits,
    paths: [path],
    choices: { from: 'records', of },
    tell(document, lexicon) {
      const id = textAt(document, path);
      return id === '' ? '' : lexicon.recordText(id);
    },
    put(document, text, lexicon) {
      const value = tidy(text);
      setAt(document, path, value && recordId(value, of, lexicon));
    },
  };
}

export function recordListColumn(field: string, of: keyof typeof WANTED, traits: Traits): Column {
  return {
    width: 34,
    ...traits,
    paths: [[field]],
    tell: (document, lexicon) =>
      textsAt(document, [field])
        .map((id) => lexicon.recordText(id))
        .join('\n'),
    put(document, text, lexicon) {
      const ids = text
        .split(/[\r\n]+/)
        .flatMap((line) => tidy(line) ?? [])
        .map((line) => recordId(line, of, lexicon));
      setAt(document, [field], ids.length > 0 ? [...new Set(ids)] : undefined);
    },
  };
}
