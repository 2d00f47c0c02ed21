import type { Matching } from '../../domain/matching.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './match-item.module.css';

type Entry = Matching['entries'][number];

/** How to reach an entry: by its own public contact, else by that of its host. */
export function MatchContact({
  entry,
  host,
}: {
  entry: Entry;
  host: { name: string; contact: Entry['contact'] } | undefined;
}) {
  const { t } = useText();
  const contact = entry.contact ?? host?.contact;
  if (!contact) return null;
  const { phone, website, email } = contact;
  const isHosts = !entry.contact && host;
  return (
    <p className={styles.contact}>
      {isHosts ? <span>{t('match.viaHost', { host: host.name })}</span> : null}
      {phone ? (
        <a href={`tel:${phone.replaceAll('-', '')}`} aria-label={`${t('match.phone')} ${phone}`}>
          <Icon name="phone" size={16} />
          {phone}
        </a>
      ) : null}
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {website ? (
        <a href={website} rel="noreferrer">
          <Icon name="out" size={16} />
          {t('match.website')}
        </a>
      ) : null}
    </p>
  );
}
