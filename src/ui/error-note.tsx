import { useText } from '../i18n/use-text.tsx';
import button from './button.module.css';
import styles from './error-note.module.css';

/** What happened, in a sentence, and the way to try again. */
export function ErrorNote({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  const { t } = useText();
  return (
    <div className={styles.note} role="alert">
      <p>{sentence}</p>
      <button type="button" className={button.primary} onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
