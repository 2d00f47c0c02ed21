import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import type { EntryLink } from '../dataset/entry-link.ts';
import { useText } from '../i18n/use-text.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './entry-links.module.css';

/** Entries by name, each with its mark, type, level and kind. */
export function EntryLinks({ links }: { links: readonly EntryLink[] }) {
  const { t, locale } = useText();
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.id}>
          <Mark type={link.type} pole={link.pole} size={12} />
          <span>
            <Link
              to={paths.entry(locale, link.id)}
              lang={link.nameLang === locale ? undefined : link.nameLang}
            >
              {link.name}
            </Link>
            <small>{[t(`type.${link.type}`), link.level, link.kind].filter(Boolean).join(' · ')}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
