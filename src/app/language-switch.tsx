import { Link, useLocation } from 'react-router';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './language-switch.module.css';
import { rememberLanguage } from './language-memory.ts';
import { inLocale } from './paths.ts';

/** Each language in its own words, in every language alike. */
const LABELS: Record<Locale, { short: string; full: string }> = {
  'zh-Hans': { short: '简', full: '简体中文' },
  'zh-Hant': { short: '繁', full: '繁體中文' },
  en: { short: 'EN', full: 'English' },
};

/** The same page in another language, with its query; the choice is remembered on this device. */
export function LanguageSwitch() {
  const { t, locale } = useText();
  const { pathname, search, hash } = useLocation();
  return (
    <ul className={styles.switch} aria-label={t('site.language')}>
      {LOCALES.map((other) => (
        <li key={other}>
          <Link
            to={{ pathname: inLocale(pathname, other), search, hash }}
            lang={other}
            hrefLang={other}
            aria-label={`${LABELS[other].short} ${LABELS[other].full}`}
            aria-current={other === locale ? 'true' : undefined}
            preventScrollReset
            onClick={() => rememberLanguage(other)}
          >
            {LABELS[other].short}
          </Link>
        </li>
      ))}
    </ul>
  );
}
