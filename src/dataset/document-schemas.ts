/**
 * The shape of each document of the dataset. Loaded together with the first document that is read: a page that
 * was rendered beforehand carries its data, and needs neither these nor the library that checks them.
 */
import type * as z from 'zod/mini';
import { matchingSchema } from '../domain/matching.ts';
import { summarySchema } from '../domain/summary.ts';
import { detailsSchema } from './details.ts';
import { fieldListSchema } from './field-list.ts';
import { figuresSchema } from './figures.ts';
import { identitySchema } from './identity.ts';
import { joinPageSchema } from './join-page.ts';
import { overviewSchema } from './overview.ts';
import { polePageSchema } from './pole-page.ts';
import { policiesSchema, policyPageSchema } from './policies.ts';
import { programmePageSchema, programmesSchema } from './programmes.ts';
import { redirectTableSchema } from './redirect-table.ts';
import { rollSchema } from './roll.ts';
import { servicesSchema } from './services.ts';

export const documentSchemas = {
  entry: detailsSchema,
  fields: fieldListSchema,
  figures: figuresSchema,
  identity: identitySchema,
  join: joinPageSchema,
  matching: matchingSchema,
  overview: overviewSchema,
  policies: policiesSchema,
  policy: policyPageSchema,
  pole: polePageSchema,
  programme: programmePageSchema,
  programmes: programmesSchema,
  redirects: redirectTableSchema,
  roll: rollSchema,
  services: servicesSchema,
  summary: summarySchema,
} as const;

export type DocumentKind = keyof typeof documentSchemas;
export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof documentSchemas)[Kind]>;
