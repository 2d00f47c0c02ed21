import { NavLink } from 'react-router';
import { paths } from '../app/paths.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './section-tabs.module.css';

/** Policies, programmes and services are three views of what the district does for others. */
export function SectionTabs() {
  const { t, locale } = useText();
  const tabs = [
    [paths.policies(locale), t('initiative.plural.policy')],
    [paths.programmes(locale), t('initiative.plural.programme')],
    [paths.services(locale), t('initiative.plural.service')],
  ] as const;
  return (
    <nav className={styles.tabs} aria-label={t('site.initiatives')}>
      {tabs.map(([to, label]) => (
        <NavLink key={to} to={to}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
