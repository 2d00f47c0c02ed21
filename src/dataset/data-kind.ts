/**
 * What each file of `data/` is: one table for the check, the canonical writer, the generated JSON Schemas and
 * the editor's hook-up, so that a new kind of file is added here and nowhere else.
 */
import type { z } from 'zod';
import { ENTRY_FOLDERS, ENTRY_TYPES, type EntryType } from '../domain/entry-type.ts';
import { entrySchema } from '../domain/entry.ts';
import { figuresSchema } from '../domain/figure.ts';
import { hongKongFieldsSchema } from '../domain/hong-kong-field.ts';
import { joinSchema } from '../domain/join.ts';
import { policySchema } from '../domain/policy.ts';
import { layoutSchema } from '../domain/pole.ts';
import { programmeSchema } from '../domain/programme.ts';
import { publishedIdsSchema, redirectsSchema } from '../domain/redirect.ts';
import { serviceSchema } from '../domain/service.ts';
import { siteSchema } from '../domain/site.ts';
import type { CitedKind } from '../domain/supportable.ts';
import { timelineSchema } from '../domain/event.ts';
import { VOCABULARIES, vocabularySchema } from '../domain/vocabulary.ts';

export interface DataFile {
  /** Relative to the data folder, with `/`. */
  path: string;
  text: string;
}

export const DATA_SCHEMAS = {
  entry: entrySchema,
  programme: programmeSchema,
  policy: policySchema,
  service: serviceSchema,
  layout: layoutSchema,
  figures: figuresSchema,
  timeline: timelineSchema,
  join: joinSchema,
  redirects: redirectsSchema,
  'published-ids': publishedIdsSchema,
  site: siteSchema,
  vocabulary: vocabularySchema,
  'hong-kong-fields': hongKongFieldsSchema,
} satisfies Record<string, z.ZodType>;
export type DataKind = keyof typeof DATA_SCHEMAS;
export type RecordKind = 'entry' | 'programme' | 'policy' | 'service';

/** Files that are one list or one object; each must be there. */
export const SINGLE_FILES: Readonly<Record<string, DataKind>> = {
  'layout.json': 'layout',
  'figures.json': 'figures',
  'timeline.json': 'timeline',
  'join.json': 'join',
  'redirects.json': 'redirects',
  'published-ids.json': 'published-ids',
  'site.json': 'site',
  ...Object.fromEntries(VOCABULARIES.map((name) => [`vocabulary/${name}.json`, 'vocabulary' as const])),
  'vocabulary/hong-kong-fields.json': 'hong-kong-fields',
};

export interface RecordFolder {
  kind: RecordKind;
  /** The `type` that every record of the folder states. */
  type: EntryType | Exclude<RecordKind, 'entry'>;
}

/** Folders that hold one file a record. */
export const RECORD_FOLDERS: Readonly<Record<string, RecordFolder>> = {
  ...Object.fromEntries(
    ENTRY_TYPES.map((type) => [`entries/${ENTRY_FOLDERS[type]}`, { kind: 'entry' as const, type }]),
  ),
  programmes: { kind: 'programme', type: 'programme' },
  policies: { kind: 'policy', type: 'policy' },
  services: { kind: 'service', type: 'service' },
};

/** Files that belong to the folder and are no records: outlines, generated schemas, explanations. */
const OTHER_FILES = [/^geo\/[a-z0-9-]+\.geojson$/, /^schema\/[a-z-]+\.json$/, /^([a-z]+\/)?README\.md$/];

/** Whose `sources` a file holds, which decides what they may support. */
export const CITED_KIND: Partial<Record<DataKind, CitedKind>> = {
  entry: 'entry',
  programme: 'programme',
  policy: 'policy',
  service: 'service',
  layout: 'pole',
  figures: 'figure',
  timeline: 'event',
  'hong-kong-fields': 'field',
};

export const isOtherFile = (path: string): boolean => OTHER_FILES.some((pattern) => pattern.test(path));

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The kind of a data file by its place; undefined for any other file. */
export function dataKindOf(path: string): DataKind | undefined {
  if (Object.hasOwn(SINGLE_FILES, path)) return SINGLE_FILES[path];
  if (!path.endsWith('.json')) return undefined;
  const folder = folderOf(path);
  return Object.hasOwn(RECORD_FOLDERS, folder) ? RECORD_FOLDERS[folder]?.kind : undefined;
}
