import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { Icon } from '../../ui/icon.tsx';

/** Shares the address of the page through the device, or copies it where the device cannot. */
export function ShareButton({ title }: { title: string }) {
  const { t } = useText();
  const [said, setSaid] = useState<'shareDone' | 'copyFailed'>();
  const share = async () => {
    const url = window.location.origin + window.location.pathname;
    try {
      if (typeof navigator.share === 'function') await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        setSaid('shareDone');
      }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return; // The reader changed their mind.
      console.info('Sharing was refused.', error);
      setSaid('copyFailed');
    }
  };
  return (
    <button type="button" className={button.button} onClick={() => void share()}>
      <Icon name="share" size={16} />
      <span aria-live="polite">{said ? t(`entry.${said}`) : t('entry.share')}</span>
    </button>
  );
}
