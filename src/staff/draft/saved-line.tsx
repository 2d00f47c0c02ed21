import { useText } from '../../i18n/use-text.tsx';
import { errorSentence } from '../error-sentence.ts';
import styles from '../staff.module.css';
import { formatClock } from '../times.ts';
import type { DraftState } from './draft-saver.ts';
import pageStyles from './record-page.module.css';

/** Whether what was written is safe, and where. */
export function SavedLine({ state, onRetry }: { state: DraftState; onRetry: () => void }) {
  const text = useText();
  const { t, locale } = text;
  const { status, savedAt, error } = state;
  const isBad = status === 'offline' || status === 'refused' || status === 'stale';
  return (
    <p className={pageStyles.saved} data-tone={isBad ? 'bad' : undefined} role="status">
      {status === 'saved' && savedAt
        ? t('staff.saved.at', { time: formatClock(savedAt, locale) })
        : t(`staff.saved.${status}`)}
      {status === 'refused' ? ` ${errorSentence(error, text)} ` : null}
      {status === 'refused' || status === 'offline' ? (
        <button type="button" className={styles.small} onClick={onRetry}>
          {t('staff.error.retry')}
        </button>
      ) : null}
    </p>
  );
}
