/**
 * The details dataset: everything that one entry's page tells. One file an entry and language; whatever
 * refers to another entry is already resolved to its name.
 */
import * as z from 'zod/mini';
import { BASES } from '../domain/basis.ts';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LOCALES } from '../domain/locale.ts';
import { MEMBERSHIPS } from '../domain/membership.ts';
import { NAME_KINDS } from '../domain/name-kind.ts';
import { PRECISIONS } from '../domain/point.ts';
import { POLES } from '../domain/pole-id.ts';
import { nearestStationSchema } from '../domain/station.ts';
import { contactSchema, entryLinkSchema, headingSchema, labelledSchema } from './entry-link.ts';
import { initiativeLinkSchema } from './initiative.ts';
import { citationSchema } from './overview.ts';

const place = z.object({ lat: z.number(), lng: z.number(), precision: z.enum(PRECISIONS) });

export const detailsSchema = z.object({
  id: z.string(),
  locale: z.enum(LOCALES),
  type: z.enum(ENTRY_TYPES),
  status: z.enum(['active', 'closed', 'merged']),
  successor: z.optional(entryLinkSchema),
  /** The heading first; then every other name with its language and kind. */
  heading: headingSchema,
  names: z.array(
    z.object({
      value: z.string(),
      lang: z.enum(LOCALES),
      kind: z.enum(NAME_KINDS),
    }),
  ),
  level: z.optional(labelledSchema),
  kind: z.optional(labelledSchema),
  pole: z.optional(z.object({ id: z.enum(POLES), name: z.string() })),
  park: z.optional(entryLinkSchema),
  host: z.optional(z.object({ entry: z.optional(entryLinkSchema), name: z.string() })),
  sectors: z.array(labelledSchema),
  offers: z.array(z.object({ id: z.string(), name: z.string(), description: z.optional(z.string()) })),
  summary: z.string(),
  capabilities: z.array(z.string()),
  address: z.optional(z.string()),
  /** The address in Chinese, for a driver or a map, where the page is in English. */
  addressChinese: z.optional(z.string()),
  place: z.optional(place),
  /** Where its host is, when it has no point of its own. */
  placeOfHost: z.optional(place),
  /** The metro station nearest to that place, its own or its host's. */
  metro: z.optional(nearestStationSchema),
  contact: z.optional(contactSchema),
  /** How to reach its host, when it has no public contact of its own. */
  contactOfHost: z.optional(contactSchema),
  membership: z.object({ status: z.enum(MEMBERSHIPS), note: z.string() }),
  established: z.optional(z.string()),
  facts: z.array(z.object({ label: z.string(), value: z.string(), asOf: z.string(), source: z.number() })),
  hosted: z.array(entryLinkSchema),
  inPark: z.array(entryLinkSchema),
  related: z.array(entryLinkSchema),
  /** The programmes, policies and services that name it. */
  initiatives: z.array(initiativeLinkSchema),
  sources: z.array(z.extend(citationSchema, { supports: z.array(z.string()) })),
  basis: z.object({
    existence: z.enum(['sourced', 'general-knowledge']),
    capabilities: z.enum(['sourced', 'inferred']),
    level: z.optional(z.enum(BASES)),
    host: z.optional(z.enum(BASES)),
    pole: z.optional(z.enum(BASES)),
    park: z.optional(z.enum(BASES)),
    membership: z.optional(z.enum(BASES)),
    location: z.optional(z.enum(BASES)),
    contact: z.optional(z.enum(BASES)),
  }),
  checkedOn: z.string(),
});
export type Details = z.infer<typeof detailsSchema>;
