/** The pages that work on what the visitor chose and wrote: all of it stays on the device. */
import type { LoaderFunctionArgs, RouteObject, ShouldRevalidateFunction } from 'react-router';
import type { Locale } from '../domain/locale.ts';
import type { Text } from '../i18n/use-text.tsx';
import { loadText } from './words.ts';

interface Loaders {
  identity: (args: LoaderFunctionArgs) => Promise<null>;
  overview: (args: LoaderFunctionArgs) => Promise<null>;
}

/** What is asked stands in the fragment: a changed one asks for nothing. */
const staysWithPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

/** The words of both chapters, and of a second language beside that of the page. */
async function loadWords(locale: Locale, second: Locale): Promise<Text> {
  const [text] = await Promise.all(
    [second, locale].flatMap((language) => [
      loadText(language, 'match'),
      loadText(language, 'shortlist'),
      loadText(language, 'sending'),
    ]),
  );
  return text!;
}

export function deviceRoutes(locale: Locale, { identity, overview }: Loaders): RouteObject[] {
  const handle = (file: string, chapter: string) => ({ module: `src/pages/${file}.tsx`, chapter });
  const onPaper = (file: string) => ({ ...handle(file, 'shortlist'), prints: true });
  return [
    {
      path: 'match',
      loader: overview,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/match/match-page.tsx'),
            loadText(locale, 'match'),
          ]);
          return page.MatchPage;
        },
      },
      handle: handle('match/match-page', 'match'),
    },
    {
      path: 'shortlist',
      loader: identity,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/shortlist/shortlist-page.tsx'),
            loadText(locale, 'shortlist'),
          ]);
          return page.ShortlistPage;
        },
      },
      handle: onPaper('shortlist/shortlist-page'),
    },
    {
      path: 'compare',
      loader: identity,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/compare/compare-page.tsx'),
            loadText(locale, 'shortlist'),
          ]);
          return page.ComparePage;
        },
      },
      handle: onPaper('compare/compare-page'),
    },
    {
      path: 'brief',
      loader: identity,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [{ BriefPage }, pair] = await Promise.all([
            import('../pages/brief/brief-page.tsx'),
            loadWords(locale, locale === 'en' ? 'zh-Hans' : 'en'),
          ]);
          return () => <BriefPage pair={pair} />;
        },
      },
      handle: onPaper('brief/brief-page'),
    },
    {
      path: 'enquiry',
      loader: identity,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [{ EnquiryPage }, pair] = await Promise.all([
            import('../pages/enquiry/enquiry-page.tsx'),
            loadWords(locale, 'zh-Hans'),
          ]);
          return () => <EnquiryPage pair={pair} />;
        },
      },
      handle: onPaper('enquiry/enquiry-page'),
    },
    {
      path: 'enquiry/status',
      loader: identity,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/enquiry-status/enquiry-status-page.tsx'),
            loadText(locale, 'sending'),
          ]);
          return page.EnquiryStatusPage;
        },
      },
      handle: handle('enquiry-status/enquiry-status-page', 'sending'),
    },
    {
      path: 'correct',
      loader: identity,
      shouldRevalidate: staysWithPath,
      lazy: {
        Component: async () => {
          const [page] = await Promise.all([
            import('../pages/correct/correct-page.tsx'),
            loadText(locale, 'sending'),
          ]);
          return page.CorrectPage;
        },
      },
      handle: handle('correct/correct-page', 'sending'),
    },
  ];
}
