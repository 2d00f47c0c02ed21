/**
 * What the documents of programmes, policies and services share: a link to one, and everything that one of
 * them tells whatever its kind.
 */
import * as z from 'zod/mini';
import { AUDIENCES } from '../domain/audience.ts';
import { BASES } from '../domain/basis.ts';
import { LOCALES } from '../domain/locale.ts';
import { NAME_KINDS } from '../domain/name-kind.ts';
import { POLES } from '../domain/pole-id.ts';
import { bodySchema, contactSchema, entryLinkSchema, headingSchema, labelledSchema } from './entry-link.ts';
import { citationSchema } from './overview.ts';

export const INITIATIVE_KINDS = ['programme', 'policy', 'service'] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

/** `active`, `ended` of a programme; `active`, `proposed` of a service; the rest of a policy. */
export const INITIATIVE_STATUSES = [
  'active',
  'ended',
  'proposed',
  'announced',
  'draft',
  'issued',
  'expired',
] as const;

/** A link to a programme, a policy or a service, with a sentence on it. */
export const initiativeLinkSchema = z.object({
  kind: z.enum(INITIATIVE_KINDS),
  id: z.string(),
  name: headingSchema,
  status: z.enum(INITIATIVE_STATUSES),
  summary: z.string(),
});
export type InitiativeLink = z.infer<typeof initiativeLinkSchema>;

/** The office to ask, with its number where one is public and the day on which it was published. */
export const officeSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameLang: z.enum(LOCALES),
  address: z.optional(z.string()),
  phone: z.optional(z.string()),
  asOf: z.optional(z.string()),
});
export type Office = z.infer<typeof officeSchema>;

export const occasionSchema = z.object({
  date: z.string(),
  dateEnd: z.optional(z.string()),
  text: z.string(),
  source: z.number(),
});

export const initiativeSchema = z.object({
  id: z.string(),
  locale: z.enum(LOCALES),
  kind: z.enum(INITIATIVE_KINDS),
  status: z.enum(INITIATIVE_STATUSES),
  heading: headingSchema,
  /** Every other name. */
  names: z.array(z.object({ value: z.string(), lang: z.enum(LOCALES), kind: z.enum(NAME_KINDS) })),
  level: z.optional(labelledSchema),
  pole: z.optional(z.object({ id: z.enum(POLES), name: z.string() })),
  /** Who runs or issues it. */
  body: z.optional(bodySchema),
  sectors: z.array(labelledSchema),
  offers: z.array(labelledSchema),
  summary: z.string(),
  /** The editor's sorting; empty where no source names anybody. */
  audience: z.array(z.enum(AUDIENCES)),
  whoCanTakePart: z.optional(z.string()),
  howToTakePart: z.optional(z.string()),
  office: z.optional(officeSchema),
  entries: z.array(entryLinkSchema),
  address: z.optional(z.string()),
  /** The address in Chinese, for a driver or a map, where the page is in English. */
  addressChinese: z.optional(z.string()),
  contact: z.optional(contactSchema),
  dates: z.array(occasionSchema),
  facts: z.array(z.object({ label: z.string(), value: z.string(), asOf: z.string(), source: z.number() })),
  sources: z.array(z.extend(citationSchema, { supports: z.array(z.string()) })),
  basis: z.object({
    existence: z.enum(['sourced', 'general-knowledge']),
    level: z.optional(z.enum(BASES)),
    pole: z.optional(z.enum(BASES)),
    location: z.optional(z.enum(BASES)),
    contact: z.optional(z.enum(BASES)),
  }),
  checkedOn: z.string(),
  /** Other programmes, policies and services of the same pole, or with the same entries. */
  related: z.array(initiativeLinkSchema),
});
export type Initiative = z.infer<typeof initiativeSchema>;
