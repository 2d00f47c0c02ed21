import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
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
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(function openAsModal() {
    box.current?.showModal();
  }, []);
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={t('staff.close')} onClick={() => box.current?.close()}>
          <Icon name="close" size={16} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
