import { useState } from 'react';
import { useText } from '../i18n/use-text.tsx';
import styles from './button.module.css';
import { Icon } from './icon.tsx';

/** Copies `text` and says so. Where the clipboard is refused it says that instead. */
export function CopyButton({ text, label }: { text: string | (() => string); label: string }) {
  const { t } = useText();
  const [done, setDone] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setDone('copied');
    } catch (error) {
      console.info('The clipboard was refused.', error);
      setDone('copyFailed');
    }
  };
  return (
    <button type="button" className={styles.button} onClick={() => void copy()}>
      <Icon name="copy" size={16} />
      <span aria-live="polite">{done ? t(`entry.${done}`) : label}</span>
    </button>
  );
}
