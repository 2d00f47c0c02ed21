import type { Seal, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { CloseButton } from './close-button.tsx';
import { EntryLink } from './entry-link.tsx';
import { EntryList } from './entry-list.tsx';
import type { CardLinks } from './place-card.tsx';
import styles from './place-card.module.css';

/** What the card at a seal says: the pole, and those of it that the map now frames. */
export function PoleCard({
  seal,
  entries,
  poleHref,
  onList,
  onClose,
  ...links
}: CardLinks & {
  seal: Seal;
  entries: readonly SummaryEntry[];
  poleHref: string;
  /** Narrows the list to the pole. */
  onList: () => void;
  onClose: () => void;
}) {
  const { t } = useText();
  return (
    <>
      <CloseButton onClose={onClose} />
      <p className={styles.name}>{t('map.seal', { character: seal.character, name: seal.name })}</p>
      <p className={styles.actions}>
        <EntryLink className={styles.open} href={poleHref} onNavigate={links.onNavigate}>
          {t('map.poleOpen')}
        </EntryLink>
        {entries.length > 0 && (
          <button type="button" className={styles.action} onClick={onList}>
            {t('map.poleList')}
          </button>
        )}
      </p>
      {entries.length > 0 ? (
        <details className={styles.others}>
          <summary>{t('map.poleEntries', { count: entries.length })}</summary>
          <EntryList entries={entries} {...links} />
        </details>
      ) : (
        <p className={styles.where}>{t('map.poleNone')}</p>
      )}
    </>
  );
}
