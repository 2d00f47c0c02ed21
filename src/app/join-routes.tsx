/** The pages for those who come to join. What is chosen stands in the query or the fragment. */
import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import type { DatasetQueries } from '../dataset/queries.ts';
import type { Locale } from '../domain/locale.ts';
import { pageRoute } from './page-route.ts';
import { loadChapters } from './words.ts';

export function joinRoutes(
  locale: Locale,
  { client, dataset }: { client: QueryClient; dataset: DatasetQueries },
): RouteObject[] {
  const ensureIdentity = async () => {
    await client.ensureQueryData(dataset.identity(locale));
    return null;
  };
  // A letter is written in two languages.
  const second: Locale = locale === 'en' ? 'zh-Hans' : 'en';
  return [
    pageRoute(locale, {
      path: 'join',
      loader: async () => {
        await client.ensureQueryData(dataset.join(locale));
        return null;
      },
      file: 'join/join-page',
      chapter: 'join',
      component: async () => (await import('../pages/join/join-page.tsx')).JoinPage,
    }),
    pageRoute(locale, {
      path: 'join/peers',
      loader: async () => {
        await client.ensureQueryData(dataset.fields(locale));
        return null;
      },
      file: 'peers/peers-page',
      chapter: 'join',
      words: ['match'],
      component: async () => (await import('../pages/peers/peers-page.tsx')).PeersPage,
    }),
    pageRoute(locale, {
      path: 'join/letter',
      loader: async () => {
        await Promise.all([locale, second].map((side) => client.ensureQueryData(dataset.identity(side))));
        return null;
      },
      file: 'letter/letter-page',
      chapter: 'letter',
      words: ['sending', 'join'],
      prints: true,
      component: async () => {
        const [{ LetterPage }, pair] = await Promise.all([
          import('../pages/letter/letter-page.tsx'),
          loadChapters(second, ['letter', 'join']),
        ]);
        return () => <LetterPage pair={pair} />;
      },
    }),
    pageRoute(locale, {
      path: 'visit',
      loader: ensureIdentity,
      file: 'visit/visit-page',
      chapter: 'visit',
      prints: true,
      component: async () => (await import('../pages/visit/visit-page.tsx')).VisitPage,
    }),
  ];
}
