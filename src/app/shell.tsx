/** The frame of every page in one language: header, main landmark, footer, and where the page changes. */
import { Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigation } from 'react-router';
import type { Locale } from '../domain/locale.ts';
import { TextProvider, useText } from '../i18n/use-text.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { LiveNotice } from './live/live-notice.tsx';
import styles from './shell.module.css';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { textOf } from './words.ts';

/** A page that fills the window, such as map and list, has no footer on a desk. */
interface Handle {
  fills?: boolean;
  /** A page with a frame of its own, such as the workbench, has neither header nor footer of the site. */
  bare?: boolean;
  /** Made for paper: the frame of the site is left out when it is printed. */
  prints?: boolean;
}

/** Moves focus to the new page, as a browser does when it loads one. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>, locale: Locale) {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(
    function focusNewPage() {
      document.documentElement.lang = locale;
      if (shown.current === pathname) return;
      shown.current = pathname;
      main.current?.focus({ preventScroll: true });
    },
    [main, pathname, locale],
  );
}

function Frame({ locale }: { locale: Locale }) {
  const { t } = useText();
  const main = useRef<HTMLElement>(null);
  const pending = useNavigation().state === 'loading';
  const matches = useMatches();
  const says = (what: keyof Handle) => matches.some(({ handle }) => (handle as Handle | undefined)?.[what]);
  const [fills, isBare, prints] = [says('fills'), says('bare'), says('prints')];
  useFocusOnNewPage(main, locale);
  return (
    <div className={fills ? styles.filled : styles.frame} data-prints={prints || undefined}>
      <a className={styles.skip} href="#main">
        {t('site.skip')}
      </a>
      {isBare ? null : <SiteHeader floats={fills} />}
      <div className={styles.pending} role="status" data-pending={pending || undefined}>
        {pending ? t('site.pending') : null}
      </div>
      <main id="main" tabIndex={-1} ref={main} className={styles.main}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      {isBare ? null : <SiteFooter />}
      <KeptNotice />
      <LiveNotice />
    </div>
  );
}

export function Shell({ locale }: { locale: Locale }) {
  return (
    <TextProvider text={textOf(locale)}>
      <Frame locale={locale} />
      <ScrollRestoration />
    </TextProvider>
  );
}
