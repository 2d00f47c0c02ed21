import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import styles from './back-link.module.css';

/** The query of the list that led here, kept in the history's state; none on a fresh visit. */
function useListQuery(): string {
  const { state } = useLocation() as { state: unknown };
  const drawn = useIsDrawn();
  if (!drawn || typeof state !== 'object' || state === null || !('search' in state)) return '';
  return typeof state.search === 'string' ? state.search : '';
}

export function BackLink() {
  const { t, locale } = useText();
  return (
    <Link
      className={styles.back}
      to={{ pathname: paths.explore(locale), search: useListQuery() }}
      preventScrollReset
    >
      <Icon name="back" size={16} />
      {t('entry.back')}
    </Link>
  );
}
