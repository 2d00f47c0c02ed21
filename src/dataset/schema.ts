/**
 * The JSON Schemas that an editor such as VS Code uses to complete and underline data files. Generated from the
 * Zod schemas; what they cannot express (references, sources, places) is for the check.
 */
import { z } from 'zod';
import { DATA_SCHEMAS, type DataFile } from './data-kind.ts';

/** One file a kind, to lie in `data/schema/`. */
export function schemaFiles(): DataFile[] {
  return Object.entries(DATA_SCHEMAS).map(([kind, schema]) => ({
    path: `schema/${kind}.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7' }), null, 2)}\n`,
  }));
}
