/**
 * The one way to the data: query options for each document. Loaders ensure them, pages suspend on them.
 * A version of the dataset never changes, so nothing is ever stale.
 */
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Locale } from '../domain/locale.ts';
import type { PoleId } from '../domain/pole-id.ts';
import type { DatasetAddress } from './address.ts';
import type { ReadDocument } from './document-reader.ts';
import { parsed } from './parsed.ts';

const forever = { staleTime: Infinity, gcTime: Infinity } as const;

export function createDatasetQueries(read: ReadDocument, basemap: DatasetAddress['basemap']) {
  return {
    basemap,
    identity: (locale: Locale) =>
      queryOptions({
        queryKey: ['identity', locale],
        queryFn: () => parsed('identity', read(`${locale}/identity.json`)),
        ...forever,
      }),
    summary: (locale: Locale) =>
      queryOptions({
        queryKey: ['summary', locale],
        queryFn: () => parsed('summary', read(`${locale}/summary.json`)),
        ...forever,
      }),
    roll: (locale: Locale) =>
      queryOptions({
        queryKey: ['roll', locale],
        queryFn: () => parsed('roll', read(`${locale}/roll.json`)),
        ...forever,
      }),
    /** One document for all languages. */
    matching: () =>
      queryOptions({
        queryKey: ['matching'],
        queryFn: () => parsed('matching', read('matching.json')),
        ...forever,
      }),
    overview: (locale: Locale) =>
      queryOptions({
        queryKey: ['overview', locale],
        queryFn: () => parsed('overview', read(`${locale}/overview.json`)),
        ...forever,
      }),
    join: (locale: Locale) =>
      queryOptions({
        queryKey: ['join', locale],
        queryFn: () => parsed('join', read(`${locale}/join.json`)),
        ...forever,
      }),
    fields: (locale: Locale) =>
      queryOptions({
        queryKey: ['fields', locale],
        queryFn: () => parsed('fields', read(`${locale}/fields.json`)),
        ...forever,
      }),
    pole: (locale: Locale, id: PoleId) =>
      queryOptions({
        queryKey: ['pole', locale, id],
        queryFn: () => parsed('pole', read(`${locale}/poles/${id}.json`)),
        ...forever,
      }),
    programmes: (locale: Locale) =>
      queryOptions({
        queryKey: ['programmes', locale],
        queryFn: () => parsed('programmes', read(`${locale}/programmes.json`)),
        ...forever,
      }),
    programme: (locale: Locale, id: string) =>
      queryOptions({
        queryKey: ['programme', locale, id],
        queryFn: () => parsed('programme', read(`${locale}/programmes/${id}.json`)),
        ...forever,
      }),
    policies: (locale: Locale) =>
      queryOptions({
        queryKey: ['policies', locale],
        queryFn: () => parsed('policies', read(`${locale}/policies.json`)),
        ...forever,
      }),
    policy: (locale: Locale, id: string) =>
      queryOptions({
        queryKey: ['policy', locale, id],
        queryFn: () => parsed('policy', read(`${locale}/policies/${id}.json`)),
        ...forever,
      }),
    services: (locale: Locale) =>
      queryOptions({
        queryKey: ['services', locale],
        queryFn: () => parsed('services', read(`${locale}/services.json`)),
        ...forever,
      }),
    figures: (locale: Locale) =>
      queryOptions({
        queryKey: ['figures', locale],
        queryFn: () => parsed('figures', read(`${locale}/figures.json`)),
        ...forever,
      }),
    entry: (locale: Locale, id: string) =>
      queryOptions({
        queryKey: ['entry', locale, id],
        queryFn: () => parsed('entry', read(`${locale}/entries/${id}.json`)),
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
