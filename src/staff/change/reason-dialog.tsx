import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { Dialog } from '../dialog.tsx';
import styles from '../staff.module.css';

interface ReasonDialogProps {
  title: string;
  label: string;
  initial: string;
  isBusy: boolean;
  onGive: (words: string) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for the words that go with a decision. */
export function ReasonDialog({
  title,
  label,
  initial,
  isBusy,
  onGive,
  onClose,
  children,
}: ReasonDialogProps) {
  const { t } = useText();
  const [words, setWords] = useState(initial);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          onGive(words.trim());
        }}
      >
        <label className={styles.field}>
          {label}
          <textarea
            rows={3}
            required
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        {children}
        <div className={styles.actions}>
          <button type="submit" className={button.primary} disabled={isBusy || words.trim() === ''}>
            {title}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {t('staff.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
