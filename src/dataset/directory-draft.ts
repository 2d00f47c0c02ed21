/**
 * From documents to the draft that the second pass looks at, and, when every shape is right, to the directory.
 */
import type { z } from 'zod';
import type { Directory } from '../domain/directory.ts';
import { eventSchema } from '../domain/event.ts';
import { figureSchema } from '../domain/figure.ts';
import { hongKongFieldSchema } from '../domain/hong-kong-field.ts';
import { idSchema } from '../domain/identifier.ts';
import { joinSchema } from '../domain/join.ts';
import { poleSchema } from '../domain/pole.ts';
import { redirectSchema } from '../domain/redirect.ts';
import { siteSchema } from '../domain/site.ts';
import { VOCABULARIES, termSchema } from '../domain/vocabulary.ts';
import type { Draft, DraftList, DraftRecord, RecordFields } from './check-draft.ts';
import type { DataDocument } from './check-files.ts';
import { DATA_SCHEMAS, RECORD_FOLDERS, folderOf, type RecordKind } from './data-kind.ts';
import type { Outline } from './district.ts';

const HONG_KONG_FIELDS = 'vocabulary/hong-kong-fields.json';

export function draftOf(
  documents: readonly DataDocument[],
  surroundings: { today: string; district?: Outline },
): Draft {
  const records = documents.flatMap(recordOf);
  const layout = valueOf(documents, 'layout.json');
  const listIn = <Item>(file: string, schema: z.ZodType<Item>) => listOf(valueOf(documents, file), schema);
  const join = joinSchema.safeParse(valueOf(documents, 'join.json')).data;
  const vocabularies = VOCABULARIES.filter((name) =>
    Array.isArray(valueOf(documents, `vocabulary/${name}.json`)),
  );
  return {
    records,
    byId: new Map(records.toReversed().map((record) => [record.id, record])),
    poles: listOf(isGroup(layout) ? layout.poles : undefined, poleSchema),
    figures: listIn('figures.json', figureSchema),
    timeline: listIn('timeline.json', eventSchema),
    redirects: listIn('redirects.json', redirectSchema),
    publishedIds: listIn('published-ids.json', idSchema),
    vocabulary: Object.fromEntries(
      vocabularies.map((name) => [name, listIn(`vocabulary/${name}.json`, termSchema)]),
    ),
    site: soundFields(valueOf(documents, 'site.json'), siteSchema),
    ...(join && { join }),
    hongKongFields: listIn(HONG_KONG_FIELDS, hongKongFieldSchema),
    documents,
    ...surroundings,
  };
}

/** Only for documents of which every one has the right shape. */
export function directoryOf(documents: readonly DataDocument[]): Directory {
  const recordsOf = <Kind extends RecordKind>(kind: Kind) =>
    documents
      .filter((document) => document.kind === kind)
      .toSorted((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ value }) => DATA_SCHEMAS[kind].parse(value) as z.infer<(typeof DATA_SCHEMAS)[Kind]>);
  const vocabulary = (name: string) =>
    DATA_SCHEMAS.vocabulary.parse(valueOf(documents, `vocabulary/${name}.json`));
  return {
    entries: recordsOf('entry'),
    programmes: recordsOf('programme'),
    policies: recordsOf('policy'),
    services: recordsOf('service'),
    layout: DATA_SCHEMAS.layout.parse(valueOf(documents, 'layout.json')),
    vocabulary: {
      sectors: vocabulary('sectors'),
      kinds: vocabulary('kinds'),
      offers: vocabulary('offers'),
      levels: vocabulary('levels'),
      poles: vocabulary('poles'),
    },
    figures: DATA_SCHEMAS.figures.parse(valueOf(documents, 'figures.json')),
    timeline: DATA_SCHEMAS.timeline.parse(valueOf(documents, 'timeline.json')),
    join: DATA_SCHEMAS.join.parse(valueOf(documents, 'join.json')),
    hongKongFields: DATA_SCHEMAS['hong-kong-fields'].parse(valueOf(documents, HONG_KONG_FIELDS)),
    redirects: DATA_SCHEMAS.redirects.parse(valueOf(documents, 'redirects.json')),
    publishedIds: DATA_SCHEMAS['published-ids'].parse(valueOf(documents, 'published-ids.json')),
    site: DATA_SCHEMAS.site.parse(valueOf(documents, 'site.json')),
  };
}

function recordOf({ file, value }: DataDocument): DraftRecord[] {
  const folder = RECORD_FOLDERS[folderOf(file)];
  if (!folder) return [];
  const id = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
  const schema: z.ZodType = DATA_SCHEMAS[folder.kind];
  const fields = soundFields(value, schema) as RecordFields;
  const stated = new Set(isGroup(value) ? Object.keys(value) : []);
  return [{ file, id, kind: folder.kind, folder, fields, stated }];
}

/** The fields of a group without those in which the schema finds fault. */
function soundFields<Group>(value: unknown, schema: z.ZodType<Group>): Partial<Group> {
  if (!isGroup(value)) return {};
  const result = schema.safeParse(value);
  if (result.success) return result.data as Partial<Group>;
  const faulty = new Set(result.error.issues.map(({ path }) => path[0]));
  // The schemas transform nothing, so a field without an issue is what its type says.
  return Object.fromEntries(Object.entries(value).filter(([name]) => !faulty.has(name))) as Partial<Group>;
}

function listOf<Item>(value: unknown, schema: z.ZodType<Item>): DraftList<Item> {
  return Array.isArray(value) ? value.map((item) => schema.safeParse(item).data) : [];
}

const valueOf = (documents: readonly DataDocument[], file: string): unknown =>
  documents.find((document) => document.file === file)?.value;

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
