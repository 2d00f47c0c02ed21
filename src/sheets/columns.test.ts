import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATA_SCHEMAS, type RecordKind } from '../dataset/data-kind.ts';
import type { Column } from './column.ts';
import type { Document } from '../dataset/document-path.ts';
import { lexiconOf, type Known } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { SHEETS } from './sheet-table.ts';
import { readKnown } from './sample-known.ts';

/** Identity is told by the hidden columns and by the sheet; `$schema` is for programs that edit files. */
const WITHOUT_COLUMN = new Set(['$schema', 'id']);

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** A record put together anew from its cells alone. */
function rebuilt(document: Document, columns: readonly Column[], lexicon: Lexicon): Document {
  const made: Document = { id: document['id'], type: document['type'] };
  for (const column of columns) column.put(made, column.tell(document, lexicon), lexicon);
  return made;
}

describe('the columns', () => {
  let known: Known;
  let lexicon: Lexicon;
  beforeAll(async () => {
    known = await readKnown();
    lexicon = lexiconOf(known);
  });

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    'of %s have titles of their own and a sentence of help',
    (_, { columns }) => {
      expect(columns.length).toBeGreaterThan(20);
      const titles = columns.map(({ title }) => title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      expect(columns.filter(({ help }) => !help.endsWith('。')).map(({ title }) => title)).toEqual([]);
    },
  );

  // A field without a column could be neither seen nor kept in a spreadsheet: add it to the tables of columns.
  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    'of %s hold every field of its schema',
    (_, { kind, type, columns }) => {
      const held = new Set(columns.map(({ paths: [path] }) => path?.[0]));
      const wanted = fieldsOf(DATA_SCHEMAS[kind satisfies RecordKind]).filter(
        (field) => !WITHOUT_COLUMN.has(field) && !(field === 'type' && type === kind),
      );
      expect(wanted.filter((field) => !held.has(field))).toEqual([]);
    },
  );

  it('tell every real record whole: its cells alone make it again', () => {
    expect(known.records.length).toBeGreaterThan(100);
    for (const { document } of known.records) {
      const { columns } = SHEETS.find(({ type }) => type === document['type'])!;
      const { $schema, ...rest } = document;
      expect(rebuilt(document, columns, lexicon), String(document['id'])).toEqual(rest);
    }
  });
});
