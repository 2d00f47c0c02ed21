import { Link, NavLink, useLocation, useMatches } from 'react-router';
import { POLES } from '../domain/pole-id.ts';
import { useShortlist } from '../device/use-shortlist.ts';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { SealSquare } from '../ui/seal-square.tsx';
import { HeaderSearch } from './header-search.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { paths } from './paths.ts';
import styles from './site-header.module.css';

/** Where to go; what is only read once stands in the menu of a phone and in the footer. */
function Navigation({ hasAbout = false }: { hasAbout?: boolean }) {
  const { t, locale } = useText();
  const { list } = useShortlist();
  const { pathname } = useLocation();
  const isInitiative = [paths.policies, paths.programmes, paths.services].some((path) =>
    pathname.startsWith(path(locale)),
  );
  const links = [
    [paths.explore(locale), t('site.explore')],
    [paths.match(locale), t('site.match')],
    [paths.policies(locale), t('site.initiatives'), isInitiative],
    [paths.join(locale), t('site.join')],
    [paths.figures(locale), t('site.figures')],
    [paths.shortlist(locale), list.length > 0 ? t('list.linkCount', { count: list.length }) : t('list.link')],
    ...(hasAbout ? ([[paths.about(locale), t('site.about')]] as const) : []),
  ] as const;
  return (
    <nav aria-label={t('site.menu')} className={styles.nav}>
      {links.map(([to, label, isHere]) => (
        <NavLink key={to} to={to} aria-current={isHere ? 'page' : undefined}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

export function SiteHeader({ floats }: { floats: boolean }) {
  const { t, locale } = useText();
  // A page with a search of its own, such as the home page, needs no second one above it.
  const hasOwnSearch = useMatches().some(
    ({ handle }) => (handle as { ownSearch?: boolean } | undefined)?.ownSearch,
  );
  return (
    <header className={`${floats ? styles.floating : styles.header} ${hasOwnSearch ? '' : styles.searching}`}>
      <Link to={paths.home(locale)} className={styles.brand} title={t('site.home')}>
        <span className={styles.seals} aria-hidden="true">
          {POLES.map((pole) => (
            <SealSquare key={pole} pole={pole} size="sm" />
          ))}
        </span>
        <span className={styles.name}>{t('site.name')}</span>
      </Link>
      {hasOwnSearch ? null : <HeaderSearch />}
      <div className={styles.wide}>
        <Navigation />
        <LanguageSwitch />
      </div>
      <details className={styles.narrow}>
        <summary aria-label={t('site.menu')}>
          <Icon name="list" />
        </summary>
        <div className={styles.sheet}>
          <Navigation hasAbout />
          <LanguageSwitch />
        </div>
      </details>
    </header>
  );
}
