import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { inLocale, paths } from '../app/paths.ts';
import type { Locale } from '../domain/locale.ts';
import { useText } from '../i18n/use-text.tsx';
import { useIsDrawn } from '../ui/use-is-drawn.ts';
import styles from './frame.module.css';

/** The languages of the workbench, each in its own words. */
const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['zh-Hans', '简体'],
  ['zh-Hant', '繁體'],
  ['en', 'English'],
];

/** The line above everything: where one is, the way to the site, the language. */
export function Frame({ children }: { children: ReactNode }) {
  const { t, locale } = useText();
  const { pathname, search, hash } = useLocation();
  // One page is written for all addresses below it.
  const here = useIsDrawn() ? pathname : paths.staff(locale);
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <Link to={paths.staff(locale)} className={styles.brand}>
          {t('site.name')} · {t('staff.title')}
        </Link>
        <ul className={styles.languages} aria-label={t('site.language')}>
          {LANGUAGES.map(([language, name]) => (
            <li key={language}>
              <Link
                to={{ pathname: inLocale(here, language), search, hash }}
                lang={language}
                aria-current={language === locale ? 'true' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <a href={paths.home(locale)} className={styles.site} target="_blank" rel="noreferrer">
          {t('staff.nav.site')} ↗
        </a>
      </header>
      {children}
    </div>
  );
}
