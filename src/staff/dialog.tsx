import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { DialogBoxProvider } from './dialog-box.ts';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  isWide?: boolean;
  children: ReactNode;
}

/** The browser's own modal dialog, open for as long as it is drawn. */
export function Dialog({ title, onClose, isWide, children }: DialogProps) {
  const { t } = useText();
  const [box, setBox] = useState<HTMLDialogElement | null>(null);
  const id = useId();
  useEffect(
    function openAsModal() {
      box?.showModal();
    },
    [box],
  );
  return (
    <dialog
      ref={setBox}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={t('staff.close')} onClick={() => box?.close()}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <DialogBoxProvider value={box}>{children}</DialogBoxProvider>
    </dialog>
  );
}
