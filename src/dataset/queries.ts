/**
 * The one way to the data: query options for each document. Loaders ensure them, pages suspend on them.
 * A version of the dataset never changes, so nothing is ever stale.
 */
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Locale } from '../domain/locale.ts';
import { matchingSchema } from '../domain/matching.ts';
import type { PoleId } from '../domain/pole-id.ts';
import { summarySchema } from '../domain/summary.ts';
import type { DatasetAddress } from './address.ts';
import { detailsSchema } from './details.ts';
import type { ReadDocument } from './document-reader.ts';
import { fieldListSchema } from './field-list.ts';
import { identitySchema } from './identity.ts';
import { joinPageSchema } from './join-page.ts';
import { overviewSchema } from './overview.ts';
import { figuresSchema } from './figures.ts';
import { polePageSchema } from './pole-page.ts';
import { policiesSchema, policyPageSchema } from './policies.ts';
import { programmePageSchema, programmesSchema } from './programmes.ts';
import { servicesSchema } from './services.ts';

const forever = { staleTime: Infinity, gcTime: Infinity } as const;

export function createDatasetQueries(read: ReadDocument, basemap: DatasetAddress['basemap']) {
  return {
    basemap,
    identity: (locale: Locale) =>
      queryOptions({
        queryKey: ['identity', locale],
        queryFn: async () => identitySchema.parse(await read(`${locale}/identity.json`)),
        ...forever,
      }),
    summary: (locale: Locale) =>
      queryOptions({
        queryKey: ['summary', locale],
        queryFn: async () => summarySchema.parse(await read(`${locale}/summary.json`)),
        ...forever,
      }),
    /** One document for all languages. */
    matching: () =>
      queryOptions({
        queryKey: ['matching'],
        queryFn: async () => matchingSchema.parse(await read('matching.json')),
        ...forever,
      }),
    overview: (locale: Locale) =>
      queryOptions({
        queryKey: ['overview', locale],
        queryFn: async () => overviewSchema.parse(await read(`${locale}/overview.json`)),
        ...forever,
      }),
    join: (locale: Locale) =>
      queryOptions({
        queryKey: ['join', locale],
        queryFn: async () => joinPageSchema.parse(await read(`${locale}/join.json`)),
        ...forever,
      }),
    fields: (locale: Locale) =>
      queryOptions({
        queryKey: ['fields', locale],
        queryFn: async () => fieldListSchema.parse(await read(`${locale}/fields.json`)),
        ...forever,
      }),
    pole: (locale: Locale, id: PoleId) =>
      queryOptions({
        queryKey: ['pole', locale, id],
        queryFn: async () => polePageSchema.parse(await read(`${locale}/poles/${id}.json`)),
        ...forever,
      }),
    programmes: (locale: Locale) =>
      queryOptions({
        queryKey: ['programmes', locale],
        queryFn: async () => programmesSchema.parse(await read(`${locale}/programmes.json`)),
        ...forever,
      }),
    programme: (locale: Locale, id: string) =>
      queryOptions({
        queryKey: ['programme', locale, id],
        queryFn: async () => programmePageSchema.parse(await read(`${locale}/programmes/${id}.json`)),
        ...forever,
      }),
    policies: (locale: Locale) =>
      queryOptions({
        queryKey: ['policies', locale],
        queryFn: async () => policiesSchema.parse(await read(`${locale}/policies.json`)),
        ...forever,
      }),
    policy: (locale: Locale, id: string) =>
      queryOptions({
        queryKey: ['policy', locale, id],
        queryFn: async () => policyPageSchema.parse(await read(`${locale}/policies/${id}.json`)),
        ...forever,
      }),
    services: (locale: Locale) =>
      queryOptions({
        queryKey: ['services', locale],
        queryFn: async () => servicesSchema.parse(await read(`${locale}/services.json`)),
        ...forever,
      }),
    figures: (locale: Locale) =>
      queryOptions({
        queryKey: ['figures', locale],
        queryFn: async () => figuresSchema.parse(await read(`${locale}/figures.json`)),
        ...forever,
      }),
    entry: (locale: Locale, id: string) =>
      queryOptions({
        queryKey: ['entry', locale, id],
        queryFn: async () => detailsSchema.parse(await read(`${locale}/entries/${id}.json`)),
        ...forever,
      }),
  };
}
export type DatasetQueries = ReturnType<typeof createDatasetQueries>;

const DatasetContext = createContext<DatasetQueries | undefined>(undefined);
export const DatasetProvider = DatasetContext.Provider;

export function useDataset(): DatasetQueries {
  const queries = useContext(DatasetContext);
  if (!queries) throw new Error('useDataset needs a DatasetProvider above it.');
  return queries;
}
