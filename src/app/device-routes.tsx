/** The pages that work on what the visitor chose and wrote: all of it stays on the device until it is sent. */
import type { LoaderFunction, RouteObject } from 'react-router';
import type { Locale } from '../domain/locale.ts';
import { loadPair, pageRoute } from './page-route.ts';

interface Loaders {
  identity: LoaderFunction;
  overview: LoaderFunction;
}

const PAPER = ['match', 'shortlist', 'sending'] as const;

export function deviceRoutes(locale: Locale, { identity, overview }: Loaders): RouteObject[] {
  return [
    pageRoute(locale, {
      path: 'match',
      loader: overview,
      file: 'match/match-page',
      chapter: 'match',
      component: async () => (await import('../pages/match/match-page.tsx')).MatchPage,
    }),
    pageRoute(locale, {
      path: 'shortlist',
      loader: identity,
      file: 'shortlist/shortlist-page',
      chapter: 'shortlist',
      prints: true,
      component: async () => (await import('../pages/shortlist/shortlist-page.tsx')).ShortlistPage,
    }),
    pageRoute(locale, {
      path: 'compare',
      loader: identity,
      file: 'compare/compare-page',
      chapter: 'shortlist',
      prints: true,
      component: async () => (await import('../pages/compare/compare-page.tsx')).ComparePage,
    }),
    pageRoute(locale, {
      path: 'brief',
      loader: identity,
      file: 'brief/brief-page',
      chapter: 'shortlist',
      words: ['match', 'sending'],
      prints: true,
      component: async () => {
        const [{ BriefPage }, pair] = await Promise.all([
          import('../pages/brief/brief-page.tsx'),
          loadPair(locale === 'en' ? 'zh-Hans' : 'en', PAPER),
        ]);
        return () => <BriefPage pair={pair} />;
      },
    }),
    pageRoute(locale, {
      path: 'enquiry',
      loader: identity,
      file: 'enquiry/enquiry-page',
      chapter: 'shortlist',
      words: ['match', 'sending'],
      prints: true,
      component: async () => {
        const [{ EnquiryPage }, pair] = await Promise.all([
          import('../pages/enquiry/enquiry-page.tsx'),
          // Whoever is written to reads Chinese.
          loadPair('zh-Hans', PAPER),
        ]);
        return () => <EnquiryPage pair={pair} />;
      },
    }),
    pageRoute(locale, {
      path: 'enquiry/status',
      loader: identity,
      file: 'enquiry-status/enquiry-status-page',
      chapter: 'sending',
      component: async () =>
        (await import('../pages/enquiry-status/enquiry-status-page.tsx')).EnquiryStatusPage,
    }),
    pageRoute(locale, {
      path: 'correct',
      loader: identity,
      file: 'correct/correct-page',
      chapter: 'sending',
      component: async () => (await import('../pages/correct/correct-page.tsx')).CorrectPage,
    }),
  ];
}
