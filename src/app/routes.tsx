/** The routes, once for each language. Loaders are small and stand here; pages are lazy. */
import type { QueryClient } from '@tanstack/react-query';
import { redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { DocumentError, type ReadDocument } from '../dataset/document-reader.ts';
import type { DatasetQueries } from '../dataset/queries.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { parsed } from '../dataset/parsed.ts';
import { deviceRoutes } from './device-routes.tsx';
import { initiativeRoutes } from './initiative-routes.ts';
import { joinRoutes } from './join-routes.tsx';
import { pageRoute } from './page-route.ts';
import { paths } from './paths.ts';
import { RouteError } from './route-error.tsx';
import { Shell } from './shell.tsx';
import { loadText } from './words.ts';

interface Context {
  client: QueryClient;
  dataset: DatasetQueries;
  read: ReadDocument;
}

const notFound = () => new Response('Not found', { status: 404 });

/** The address that a retired id leads to, or undefined. */
async function successorOf(read: ReadDocument, id: string): Promise<string | undefined> {
  const table = await parsed('redirects', read('redirects.json'));
  return table.find(({ from }) => from === id)?.to;
}

function localeRoutes(locale: Locale, { client, dataset, read }: Context): RouteObject[] {
  const ensureOverview = async () => {
    await client.ensureQueryData(dataset.overview(locale));
    return null;
  };
  const ensureIdentity = async () => {
    await client.ensureQueryData(dataset.identity(locale));
    return null;
  };
  return [
    {
      index: true,
      loader: ensureOverview,
      lazy: { Component: async () => (await import('../pages/home/home-page.tsx')).HomePage },
      handle: { module: 'src/pages/home/home-page.tsx', ownSearch: true },
    },
    {
      path: 'explore',
      loader: async () => {
        await client.ensureQueryData(dataset.summary(locale));
        return null;
      },
      // The query is answered in the browser: a changed search string asks for nothing.
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
      lazy: { Component: async () => (await import('../pages/explore/explore-page.tsx')).ExplorePage },
      handle: { module: 'src/pages/explore/explore-page.tsx', fills: true },
    },
    pageRoute(locale, {
      path: 'print',
      loader: async () => {
        await client.ensureQueryData(dataset.summary(locale));
        return null;
      },
      file: 'explore/print-page',
      chapter: 'print',
      prints: true,
      component: async () => (await import('../pages/explore/print-page.tsx')).PrintPage,
    }),
    {
      path: 'entries/:id',
      loader: async ({ params: { id = '' } }: LoaderFunctionArgs) => {
        try {
          await client.ensureQueryData(dataset.entry(locale, id));
          return null;
        } catch (error) {
          if (!(error instanceof DocumentError) || error.status !== 404) throw error;
          const successor = await successorOf(read, id);
          // eslint-disable-next-line no-throw-literal -- a thrown Response is the router's way to redirect
          throw successor ? redirect(paths.entry(locale, successor)) : notFound();
        }
      },
      lazy: { Component: async () => (await import('../pages/entry/entry-page.tsx')).EntryPage },
      handle: { module: 'src/pages/entry/entry-page.tsx' },
    },
    pageRoute(locale, {
      path: 'layout/:pole',
      loader: async ({ params }) => {
        const pole = POLES.find((id) => id === params.pole);
        if (!pole) throw notFound();
        await Promise.all([
          client.ensureQueryData(dataset.pole(locale, pole)),
          client.ensureQueryData(dataset.overview(locale)),
        ]);
        return null;
      },
      file: 'layout/pole-page',
      chapter: 'pole',
      component: async () => (await import('../pages/layout/pole-page.tsx')).PolePage,
    }),
    ...initiativeRoutes(locale, { client, dataset }),
    ...deviceRoutes(locale, { identity: ensureIdentity, overview: ensureOverview }),
    ...joinRoutes(locale, { client, dataset }),
    pageRoute(locale, {
      path: 'about',
      loader: ensureOverview,
      file: 'about/about-page',
      chapter: 'about',
      component: async () => (await import('../pages/about/about-page.tsx')).AboutPage,
    }),
    {
      path: 'staff/*',
      loader: ensureIdentity,
      shouldRevalidate: () => false,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../staff/staff-page.tsx'),
            loadText(locale, 'staff'),
            loadText(locale, 'sheets'),
            loadText(locale, 'enquiries'),
          ]);
          return page.StaffPage;
        },
      },
      handle: { module: 'src/staff/staff-page.tsx', chapter: 'staff', bare: true },
    },
    {
      path: '*',
      loader: () => {
        throw notFound();
      },
      element: null,
    },
  ];
}

export function createRoutes(context: Context): RouteObject[] {
  return LOCALES.map((locale) => ({
    id: locale,
    path: locale === DEFAULT_LOCALE ? '/' : `/${locale}`,
    loader: async () => {
      await Promise.all([loadText(locale), context.client.ensureQueryData(context.dataset.identity(locale))]);
      return null;
    },
    shouldRevalidate: () => false,
    element: <Shell locale={locale} />,
    errorElement: <RouteError locale={locale} />,
    children: [
      { errorElement: <RouteError locale={locale} inside />, children: localeRoutes(locale, context) },
    ],
  }));
}
