/** The pages for those who come to join. */
import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject, ShouldRevalidateFunction } from 'react-router';
import type { DatasetQueries } from '../dataset/queries.ts';
import type { Locale } from '../domain/locale.ts';
import { loadText } from './words.ts';

/** What is chosen stands in the query or the fragment and asks for nothing. */
const staysWithPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

export function joinRoutes(
  locale: Locale,
  { client, dataset }: { client: QueryClient; dataset: DatasetQueries },
): RouteObject[] {
  return [
    {
      path: 'join',
      loader: async () => {
        await client.ensureQueryData(dataset.join(locale));
        return null;
      },
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([import('../pages/join/join-page.tsx'), loadText(locale, 'join')]);
          return page.JoinPage;
        },
      },
      handle: { module: 'src/pages/join/join-page.tsx', chapter: 'join' },
    },
    {
      path: 'join/peers',
      loader: async () => {
        await client.ensureQueryData(dataset.fields(locale));
        return null;
      },
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/peers/peers-page.tsx'),
            loadText(locale, 'join'),
            loadText(locale, 'match'),
          ]);
          return page.PeersPage;
        },
      },
      handle: { module: 'src/pages/peers/peers-page.tsx', chapter: 'join' },
    },
    {
      path: 'join/letter',
      loader: async () => {
        await client.ensureQueryData(dataset.identity(locale));
        return null;
      },
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const second = locale === 'en' ? 'zh-Hans' : 'en';
          const [{ LetterPage }, pair] = await Promise.all([
            import('../pages/letter/letter-page.tsx'),
            loadText(second, 'letter'),
            loadText(second, 'join'),
            loadText(locale, 'letter'),
            loadText(locale, 'sending'),
            loadText(locale, 'join'),
          ]);
          return () => <LetterPage pair={pair} />;
        },
      },
      handle: { module: 'src/pages/letter/letter-page.tsx', chapter: 'letter', prints: true },
    },
    {
      path: 'visit',
      loader: async () => {
        await client.ensureQueryData(dataset.identity(locale));
        return null;
      },
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/visit/visit-page.tsx'),
            loadText(locale, 'visit'),
          ]);
          return page.VisitPage;
        },
      },
      handle: { module: 'src/pages/visit/visit-page.tsx', chapter: 'visit', prints: true },
    },
  ];
}
