/**
 * The details dataset: everything that one entry's page tells. One file an entry and language; whatever
 * refers to another entry is already resolved to its name.
 */
import * as z from 'zod/mini';
import { BASES } from '../domain/basis.ts';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LOCALES } from '../domain/locale.ts';
import { MEMBERSHIPS } from '../domain/membership.ts';
import { PRECISIONS } from '../domain/point.ts';
import { POLES } from '../domain/pole-id.ts';
import { nearestStationSchema } from '../domain/station.ts';
import { citationSchema } from './overview.ts';

/** A link to another entry. */
const entryLink = z.object({
  id: z.string(),
  type: z.enum(ENTRY_TYPES),
  name: z.string(),
  nameLang: z.enum(LOCALES),
  level: z.optional(z.string()),
  kind: z.optional(z.string()),
  pole: z.optional(z.enum(POLES)),
});
export type EntryLink = z.infer<typeof entryLink>;

const labelled = z.object({ id: z.string(), name: z.string() });
const contact = z.object({
  phone: z.optional(z.string()),
  website: z.optional(z.string()),
  email: z.optional(z.string()),
});
const place = z.object({ lat: z.number(), lng: z.number(), precision: z.enum(PRECISIONS) });

export const detailsSchema = z.object({
  id: z.string(),
  locale: z.enum(LOCALES),
  type: z.enum(ENTRY_TYPES),
  status: z.enum(['active', 'closed', 'merged']),
  successor: z.optional(entryLink),
  /** The heading first; then every other name with its language and kind. */
  heading: z.object({ value: z.string(), lang: z.enum(LOCALES), translated: z.optional(z.literal(true)) }),
  names: z.array(
    z.object({
      value: z.string(),
      lang: z.enum(LOCALES),
      kind: z.enum(['official', 'short', 'former', 'translated']),
    }),
  ),
  level: z.optional(labelled),
  kind: z.optional(labelled),
  pole: z.optional(z.object({ id: z.enum(POLES), name: z.string() })),
  park: z.optional(entryLink),
  host: z.optional(z.object({ entry: z.optional(entryLink), name: z.string() })),
  sectors: z.array(labelled),
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
  contact: z.optional(contact),
  /** How to reach its host, when it has no public contact of its own. */
  contactOfHost: z.optional(contact),
  membership: z.object({ status: z.enum(MEMBERSHIPS), note: z.string() }),
  established: z.optional(z.string()),
  facts: z.array(z.object({ label: z.string(), value: z.string(), asOf: z.string(), source: z.number() })),
  hosted: z.array(entryLink),
  inPark: z.array(entryLink),
  related: z.array(entryLink),
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
