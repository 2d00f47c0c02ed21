import { useText } from '../i18n/use-text.tsx';
import { errorSentence } from './error-sentence.ts';
import styles from './staff.module.css';

/** What went wrong, and the way to try again where there is one. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const text = useText();
  if (!error) return null;
  return (
    <p className={styles.error} role="alert">
      {errorSentence(error, text)}{' '}
      {onRetry ? (
        <button type="button" className={styles.small} onClick={onRetry}>
          {text.t('staff.error.retry')}
        </button>
      ) : null}
    </p>
  );
}
