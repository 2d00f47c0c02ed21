import type { Initiative } from '../dataset/initiative.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './status-tag.module.css';

/** How something stands, in plain words. What simply goes on needs none. */
export function StatusTag({ status }: { status: Initiative['status'] }) {
  const { t } = useText();
  if (status === 'active') return null;
  return (
    <span className={styles.tag} data-status={status}>
      {t(`initiative.status.${status}`)}
    </span>
  );
}
