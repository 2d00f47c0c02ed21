import { useState } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Disclosure } from './disclosure.tsx';
import { EntryLink } from './entry-link.tsx';
import styles from './take-menu.module.css';

const FORMATS = ['PNG', 'SVG'] as const;

interface Props {
  /** The page with the map and the numbered list. */
  printHref: string;
  /** An address that opens list and map as they stand. */
  link: () => string;
  onSave: ((format: 'PNG' | 'SVG') => Promise<void>) | undefined;
  onNavigate: (href: string) => void;
}

/** Print it, keep it as a picture, pass it on. */
export function TakeMenu({ printHref, link, onSave, onNavigate }: Props) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const save = async (format: 'PNG' | 'SVG') => {
    try {
      setFailed(false);
      await onSave?.(format);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <Disclosure className={styles.menu} label={t('map.take')} summary={<Icon name="share" size={16} />}>
      <div className={styles.items}>
        <EntryLink className={styles.item} href={printHref} onNavigate={onNavigate}>
          {t('map.takePrint')}
        </EntryLink>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={styles.item}
            disabled={!onSave}
            onClick={() => void save(format)}
          >
            {t('map.takeImage', { format })}
          </button>
        ))}
        <CopyButton text={link} label={t('map.takeLink')} />
        {failed && <p role="alert">{t('map.takeFailed')}</p>}
      </div>
    </Disclosure>
  );
}
