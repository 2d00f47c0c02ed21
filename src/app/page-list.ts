import { LOCALES, type Locale } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { paths, prefix } from './paths.ts';

/** `page` is taken over where it stands; `explore` and `missing` are drawn anew in the browser. */
export type PageKind = 'page' | 'explore' | 'missing';

export interface ListedPage {
  path: string;
  /** Below the site's root. */
  file: string;
  kind: PageKind;
}

/** The pages whose list is drawn anew in the browser. */
const DRAWN_ANEW = new Set(LOCALES.flatMap((locale) => [paths.explore(locale), paths.print(locale)]));

/** The page that is shown for every unknown address of a language. */
const missingPage = (locale: Locale) => `${prefix(locale)}/404`;
const MISSING = new Set(LOCALES.map(missingPage));

export function kindOfPage(path: string): PageKind {
  if (MISSING.has(path)) return 'missing';
  return DRAWN_ANEW.has(path) ? 'explore' : 'page';
}

/** The ids of the records that have a page each. */
export interface RecordIds {
  entries: readonly string[];
  programmes: readonly string[];
  policies: readonly string[];
}

/** Every public page that needs no query, in each language, and the page for unknown addresses. */
export function listPages({ entries, programmes, policies }: RecordIds): ListedPage[] {
  return LOCALES.flatMap((locale) => {
    const page = (path: string, kind: PageKind = 'page'): ListedPage => ({
      path,
      file: `${path === '/' ? '' : path.slice(1) + '/'}index.html`,
      kind,
    });
    const missing = missingPage(locale);
    return [
      page(paths.home(locale)),
      page(paths.explore(locale), 'explore'),
      page(paths.print(locale), 'explore'),
      page(paths.match(locale)),
      page(paths.shortlist(locale)),
      page(paths.compare(locale)),
      page(paths.brief(locale)),
      page(paths.enquiry(locale)),
      page(paths.enquiryStatus(locale)),
      page(paths.correct(locale)),
      page(paths.programmes(locale)),
      ...programmes.map((id) => page(paths.programme(locale, id))),
      page(paths.policies(locale)),
      ...policies.map((id) => page(paths.policy(locale, id))),
      page(paths.services(locale)),
      page(paths.join(locale)),
      page(paths.peers(locale)),
      page(paths.letter(locale)),
      page(paths.visit(locale)),
      page(paths.figures(locale)),
      page(paths.about(locale)),
      page(paths.staff(locale)),
      ...POLES.map((id) => page(paths.pole(locale, id))),
      ...entries.map((id) => page(paths.entry(locale, id))),
      { path: missing, file: `${missing.slice(1)}.html`, kind: 'missing' as const },
    ];
  });
}
