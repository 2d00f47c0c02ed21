/**
 * The entry: one university, institute, platform, park or space of the directory.
 */
import { z } from 'zod';
import { ENTRY_TYPES } from './entry-type.ts';
import { daySchema, partialDateSchema } from './date.ts';
import { idSchema } from './identifier.ts';
import { localisedSchema, textSchema } from './localised.ts';
import { LEVELS } from './level.ts';
import { MEMBERSHIPS } from './membership.ts';
import { namesSchema } from './names.ts';
import { locationSchema } from './place.ts';
import { basisSchema, confidenceSchema, sourceSchema, webAddressSchema } from './source.ts';
import { POLES } from './pole-id.ts';

export const ENTRY_STATUSES = ['active', 'closed', 'merged'] as const;

/** Who runs the entry: another entry, or a body outside the directory. */
export const hostSchema = z.union(
  [z.strictObject({ entry: idSchema }), z.strictObject({ name: localisedSchema })],
  'must be either { "entry": id } or { "name": { … } }',
);

/** Office numbers only: a switchboard or a department, never a person's. */
export const contactSchema = z
  .strictObject({
    phone: z
      .string()
      .regex(
        /^(0\d{2,3}-)?\d{7,8}(-\d{1,6})?$|^\d{3,5}$/,
        'is not an office telephone number (e.g. 021-56051080)',
      )
      .optional(),
    website: webAddressSchema.optional(),
    email: z.email('is not an e-mail address').max(254).optional(),
  })
  .refine((contact) => Object.keys(contact).length > 0, 'is empty; leave it out');

/** One dated statement; `source` is the position of its source in `sources`, counted from 0. */
export const factSchema = z.strictObject({
  label: localisedSchema,
  value: localisedSchema,
  asOf: partialDateSchema,
  source: z.int().min(0),
});

/**
 * The fields that the public relies on. Each one present needs a source that supports it, or a basis that
 * says that there is none.
 */
export const SENSITIVE_FIELDS = [
  'level',
  'host',
  'pole',
  'park',
  'membership',
  'location',
  'contact',
] as const;

export const entryBasisSchema = z.strictObject({
  existence: z.enum(['sourced', 'general-knowledge']).describe('On what it rests that the body exists'),
  capabilities: z.enum(['sourced', 'inferred']).describe('`inferred`: they follow from name and kind'),
  level: basisSchema.optional(),
  host: basisSchema.optional(),
  pole: basisSchema.optional(),
  park: basisSchema.optional(),
  membership: basisSchema.optional(),
  location: basisSchema.optional(),
  contact: basisSchema.optional(),
});

export const entrySchema = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    id: idSchema,
    type: z.enum(ENTRY_TYPES),
    status: z.enum(ENTRY_STATUSES),
    successor: idSchema.optional().describe('The entry that carries on what a closed or merged one did'),
    names: namesSchema,
    level: z.enum(LEVELS).optional(),
    kind: idSchema.optional().describe('A kind from data/vocabulary/kinds.json'),
    pole: z.enum(POLES).optional(),
    park: idSchema.optional().describe('The park entry in which it stands'),
    host: hostSchema.optional(),
    sectors: z
      .array(idSchema)
      .min(1)
      .describe('Sectors from data/vocabulary/sectors.json, the main one first'),
    offers: z.array(idSchema).min(1).describe('Offers from data/vocabulary/offers.json, the main one first'),
    summary: localisedSchema,
    capabilities: z.array(localisedSchema).min(1),
    location: locationSchema.optional(),
    contact: contactSchema.optional(),
    membership: z.strictObject({ status: z.enum(MEMBERSHIPS), note: localisedSchema }),
    established: partialDateSchema.optional(),
    facts: z.array(factSchema).min(1).optional(),
    sources: z.array(sourceSchema),
    basis: entryBasisSchema,
    confidence: confidenceSchema,
    checkedOn: daySchema,
    editorNote: textSchema.optional().describe('For the editors; not published'),
  })
  .describe('One university, institute, platform, park or space');

export type Entry = z.infer<typeof entrySchema>;
