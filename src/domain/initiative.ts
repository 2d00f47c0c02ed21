/**
 * What programmes, policies and services have in common: something an office does for others.
 */
import { z } from 'zod';
import { AUDIENCES } from './audience.ts';
import { daySchema, partialDateSchema } from './date.ts';
import { contactSchema, factSchema } from './entry.ts';
import { idSchema } from './identifier.ts';
import { localisedSchema, textSchema } from './localised.ts';
import { namesSchema } from './names.ts';
import { locationSchema } from './place.ts';
import { basisSchema, confidenceSchema, sourceSchema } from './source.ts';
import { LEVELS } from './level.ts';
import { POLES } from './pole-id.ts';

/** A body that runs or issues something: an entry, or one outside the directory. */
export const bodySchema = z.union(
  [z.strictObject({ entry: idSchema }), z.strictObject({ name: localisedSchema })],
  'must be either { "entry": id } or { "name": { … } }',
);

/** One occasion; `source` is the position of its source in `sources`, counted from 0. */
export const occasionSchema = z.strictObject({
  date: partialDateSchema,
  dateEnd: partialDateSchema.optional(),
  text: localisedSchema,
  source: z.int().min(0),
});

/** A record of this kind is written in this order: identity, its type and status, this, its own fields, provenance. */
export const initiativeIdentity = {
  $schema: z.string().max(200).optional(),
  id: idSchema,
} as const;

export const initiativeShape = {
  names: namesSchema,
  level: z.enum(LEVELS).optional(),
  pole: z.enum(POLES).optional(),
  sectors: z.array(idSchema),
  offers: z.array(idSchema),
  summary: localisedSchema,
} as const;

/** Whom it is for, as far as the record's own words name them; the sorting is the editor's. */
export const audienceSchema = z
  .array(z.enum(AUDIENCES))
  .min(1)
  .describe('Whom its own words name; leave out what no source says');

export const initiativeDetails = {
  audience: audienceSchema.optional(),
  whoCanTakePart: localisedSchema.optional(),
  howToTakePart: localisedSchema.optional(),
  contactService: idSchema.optional().describe('The service to ask'),
  entries: z.array(idSchema).min(1).optional().describe('Related entries'),
  location: locationSchema.optional(),
  contact: contactSchema.optional(),
  dates: z.array(occasionSchema).min(1).optional(),
  facts: z.array(factSchema).min(1).optional(),
  sources: z.array(sourceSchema).min(1),
  basis: z.strictObject({
    existence: z.enum(['sourced', 'general-knowledge']),
    level: basisSchema.optional(),
    pole: basisSchema.optional(),
    location: basisSchema.optional(),
    contact: basisSchema.optional(),
  }),
  confidence: confidenceSchema,
  checkedOn: daySchema,
  editorNote: textSchema.optional().describe('For the editors; not published'),
} as const;

/** The sensitive fields of a programme, policy or service. */
export const INITIATIVE_SENSITIVE_FIELDS = ['level', 'pole', 'location', 'contact'] as const;
