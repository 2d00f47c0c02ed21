/** Policies, programmes, offices and figures. What a page is asked is answered in the browser. */
import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs, RouteObject, ShouldRevalidateFunction } from 'react-router';
import { DocumentError } from '../dataset/document-reader.ts';
import type { DatasetQueries } from '../dataset/queries.ts';
import type { Locale } from '../domain/locale.ts';
import { loadText } from './words.ts';

const staysWithPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

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
  const handle = (file: string) => ({ module: `src/pages/${file}.tsx`, chapter: 'initiatives' });
  const words = () => loadText(locale, 'initiatives');
  return [
    {
      path: 'programmes',
      loader: () => ensure(client.ensureQueryData(dataset.programmes(locale))),
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([import('../pages/programmes/programmes-page.tsx'), words()]);
          return page.ProgrammesPage;
        },
      },
      handle: handle('programmes/programmes-page'),
    },
    {
      path: 'programmes/:id',
      loader: ({ params: { id = '' } }: LoaderFunctionArgs) =>
        ensure(client.ensureQueryData(dataset.programme(locale, id))),
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([import('../pages/programmes/programme-page.tsx'), words()]);
          return page.ProgrammePage;
        },
      },
      handle: handle('programmes/programme-page'),
    },
    {
      path: 'policies',
      loader: () => ensure(client.ensureQueryData(dataset.policies(locale))),
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([import('../pages/policies/policies-page.tsx'), words()]);
          return page.PoliciesPage;
        },
      },
      handle: handle('policies/policies-page'),
    },
    {
      path: 'policies/:id',
      loader: ({ params: { id = '' } }: LoaderFunctionArgs) =>
        ensure(client.ensureQueryData(dataset.policy(locale, id))),
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([import('../pages/policies/policy-page.tsx'), words()]);
          return page.PolicyPage;
        },
      },
      handle: handle('policies/policy-page'),
    },
    {
      path: 'services',
      loader: () => ensure(client.ensureQueryData(dataset.services(locale))),
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([import('../pages/services/services-page.tsx'), words()]);
          return page.ServicesPage;
        },
      },
      handle: handle('services/services-page'),
    },
    {
      path: 'figures',
      loader: () =>
        ensure(
          Promise.all([
            client.ensureQueryData(dataset.figures(locale)),
            client.ensureQueryData(dataset.overview(locale)),
          ]),
        ),
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/figures/figures-page.tsx'),
            loadText(locale, 'figures'),
          ]);
          return page.FiguresPage;
        },
      },
      handle: { module: 'src/pages/figures/figures-page.tsx', chapter: 'figures' },
    },
  ];
}
