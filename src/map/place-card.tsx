/** What the card at a mark says: of the chosen entry, and of others at the same place. */
import type { SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { formatDistance } from '../ui/measures.ts';
import { CloseButton } from './close-button.tsx';
import { EntryLink } from './entry-link.tsx';
import { EntryList } from './entry-list.tsx';
import styles from './place-card.module.css';

export interface CardLinks {
  entryHref: (id: string) => string;
  onNavigate: (href: string) => void;
}

export function ChosenCard({
  entry,
  others,
  hostName,
  isApproximate,
  onClose,
  ...links
}: CardLinks & {
  entry: SummaryEntry;
  others: readonly SummaryEntry[];
  /** Given when it is shown at its host's place. */
  hostName?: string | undefined;
  isApproximate: boolean;
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const where = hostName ? t('map.atHost', { host: hostName }) : (entry.address ?? t('map.noAddress'));
  return (
    <>
      <CloseButton onClose={onClose} />
      <p className={styles.name} lang={entry.name.lang}>
        {entry.name.value}
      </p>
      <p className={styles.where}>
        {where}
        {entry.metro && (
          <span className={styles.metro}>
            {t('map.metro', {
              station: entry.metro.name,
              distance: formatDistance(entry.metro.metres, locale),
            })}
          </span>
        )}
        {isApproximate && <span className={styles.approximate}>{t('map.approximatePlace')}</span>}
      </p>
      <EntryLink className={styles.open} href={links.entryHref(entry.id)} onNavigate={links.onNavigate}>
        {t('map.open')}
      </EntryLink>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('map.alsoHere', { count: others.length })}</summary>
          <EntryList entries={others} {...links} />
        </details>
      )}
    </>
  );
}

export function GroupCard({
  title,
  entries,
  onClose,
  ...links
}: CardLinks & { title: string; entries: readonly SummaryEntry[]; onClose: () => void }) {
  return (
    <>
      <CloseButton onClose={onClose} />
      <p className={styles.name}>{title}</p>
      <EntryList entries={entries} {...links} />
    </>
  );
}
