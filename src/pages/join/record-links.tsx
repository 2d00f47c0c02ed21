import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { RecordLink } from '../../dataset/join-page.ts';
import type { Locale } from '../../domain/locale.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RecordName } from './record-name.tsx';
import styles from './record-links.module.css';

function pathOf({ kind, id }: RecordLink, locale: Locale): string {
  if (kind === 'programme') return paths.programme(locale, id);
  if (kind === 'policy') return paths.policy(locale, id);
  if (kind === 'service') return paths.services(locale, id);
  return paths.entry(locale, id);
}

/** Where a step leads: pages of entries, programmes, policies and offices. */
export function RecordLinks({ links }: { links: readonly RecordLink[] }) {
  const { t, locale } = useText();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={t('join.see')}>
      {links.map((link) => (
        <li key={link.id}>
          <Link to={pathOf(link, locale)}>
            <RecordName name={link.name} otherName={link.otherName} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
