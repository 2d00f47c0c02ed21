/** A lazy page with words of its own: loaded together, and told to the build, which links both from the page. */
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from 'react-router';
import type { Locale } from '../domain/locale.ts';
import { loadText, type Chapter } from './words.ts';

interface Page {
  readonly path: string;
  readonly loader: LoaderFunction;
  /** Below `src/pages`, without its ending: the source file of the lazy chunk. */
  readonly file: string;
  /** The chapter that most of its words stand in; it is linked from the page. */
  readonly chapter: Chapter;
  /** Further chapters, loaded with it. */
  readonly words?: readonly Chapter[];
  readonly component: () => Promise<ComponentType>;
  /** It is made for paper: head and foot of the site stay off it there. */
  readonly prints?: true;
}

/** What is asked of such a page stands in the query or the fragment: a changed one asks for nothing. */
const staysWithPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

export function pageRoute(locale: Locale, page: Page): RouteObject {
  const { path, loader, file, chapter, words = [], component, prints } = page;
  return {
    path,
    loader,
    shouldRevalidate: staysWithPath,
    lazy: {
      Component: async () => {
        const [Component] = await Promise.all([
          component(),
          ...[chapter, ...words].map((name) => loadText(locale, name)),
        ]);
        return Component;
      },
    },
    handle: { module: `src/pages/${file}.tsx`, chapter, ...(prints && { prints }) },
  };
}

/** The words of a second language, for papers in two: each of the chapters, given as one text. */
export async function loadPair(second: Locale, chapters: readonly [Chapter, ...Chapter[]]) {
  const [text] = await Promise.all([
    loadText(second, chapters[0]),
    ...chapters.slice(1).map((name) => loadText(second, name)),
  ]);
  return text;
}
