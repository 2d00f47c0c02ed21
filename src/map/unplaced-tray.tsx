import type { SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { Disclosure } from './disclosure.tsx';
import { EntryList } from './entry-list.tsx';
import type { CardLinks } from './place-card.tsx';
import styles from './unplaced-tray.module.css';

/** What is found but stands nowhere: named on the map, so that nobody takes it for all there is. */
export function UnplacedTray({ entries, ...links }: CardLinks & { entries: readonly SummaryEntry[] }) {
  const { t } = useText();
  if (entries.length === 0) return null;
  return (
    <Disclosure className={styles.tray} summary={t('map.unplaced', { count: entries.length })}>
      <div className={styles.content}>
        <p>{t('map.unplacedNote')}</p>
        <EntryList entries={entries} {...links} />
      </div>
    </Disclosure>
  );
}
