import type { Initiative } from '../dataset/initiative.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './audience-tags.module.css';

/** Whom something is for; or that no source names anybody. */
export function AudienceTags({ audience }: { audience: Initiative['audience'] }) {
  const { t } = useText();
  if (audience.length === 0) return <p className={styles.unnamed}>{t('initiatives.unnamed')}</p>;
  return (
    <ul className={styles.tags}>
      {audience.map((who) => (
        <li key={who}>{t(`audience.${who}`)}</li>
      ))}
    </ul>
  );
}
