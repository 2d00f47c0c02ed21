import { useText } from '../i18n/use-text.tsx';
import styles from './place-card.module.css';

export function CloseButton({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <button type="button" className={styles.close} aria-label={t('map.close')} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
