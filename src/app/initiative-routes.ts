/** Policies, programmes, offices and figures. What a page is asked is answered in the browser. */
import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { DocumentError } from '../dataset/document-reader.ts';
import type { DatasetQueries } from '../dataset/queries.ts';
import type { Locale } from '../domain/locale.ts';
import { pageRoute } from './page-route.ts';

/** Awaits a document; that there is none is a page that does not exist. */
async function ensure(document: Promise<unknown>): Promise<null> {
  try {
    await document;
    return null;
  } catch (error) {
    if (!(error instanceof DocumentError) || error.status !== 404) throw error;
    // eslint-disable-next-line no-throw-literal -- a thrown Response is the router's way to say so
    throw new Response('Not found', { status: 404 });
  }
}

export function initiativeRoutes(
  locale: Locale,
  { client, dataset }: { client: QueryClient; dataset: DatasetQueries },
): RouteObject[] {
  return [
    pageRoute(locale, {
      path: 'programmes',
      loader: () => ensure(client.ensureQueryData(dataset.programmes(locale))),
      file: 'programmes/programmes-page',
      chapter: 'initiatives',
      component: async () => (await import('../pages/programmes/programmes-page.tsx')).ProgrammesPage,
    }),
    pageRoute(locale, {
      path: 'programmes/:id',
      loader: ({ params: { id = '' } }) => ensure(client.ensureQueryData(dataset.programme(locale, id))),
      file: 'programmes/programme-page',
      chapter: 'initiatives',
      component: async () => (await import('../pages/programmes/programme-page.tsx')).ProgrammePage,
    }),
    pageRoute(locale, {
      path: 'policies',
      loader: () => ensure(client.ensureQueryData(dataset.policies(locale))),
      file: 'policies/policies-page',
      chapter: 'initiatives',
      component: async () => (await import('../pages/policies/policies-page.tsx')).PoliciesPage,
    }),
    pageRoute(locale, {
      path: 'policies/:id',
      loader: ({ params: { id = '' } }) => ensure(client.ensureQueryData(dataset.policy(locale, id))),
      file: 'policies/policy-page',
      chapter: 'initiatives',
      component: async () => (await import('../pages/policies/policy-page.tsx')).PolicyPage,
    }),
    pageRoute(locale, {
      path: 'services',
      loader: () => ensure(client.ensureQueryData(dataset.services(locale))),
      file: 'services/services-page',
      chapter: 'initiatives',
      component: async () => (await import('../pages/services/services-page.tsx')).ServicesPage,
    }),
    pageRoute(locale, {
      path: 'figures',
      loader: () =>
        ensure(
          Promise.all([
            client.ensureQueryData(dataset.figures(locale)),
            client.ensureQueryData(dataset.overview(locale)),
          ]),
        ),
      file: 'figures/figures-page',
      chapter: 'figures',
      component: async () => (await import('../pages/figures/figures-page.tsx')).FiguresPage,
    }),
  ];
}
