import { Link } from 'react-router';
import type { InitiativeLink } from '../dataset/initiative.ts';
import { useText } from '../i18n/use-text.tsx';
import styles from './initiative-links.module.css';
import { initiativePath } from './initiative-path.ts';
import { Named } from './named.tsx';
import { Prose } from './prose.tsx';
import { StatusTag } from './status-tag.tsx';

/** Programmes, policies and services by name, each with what it is, how it stands, and a sentence. */
export function InitiativeLinks({ links }: { links: readonly InitiativeLink[] }) {
  const { t, locale } = useText();
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={`${link.kind}/${link.id}`}>
          <span className={styles.kind}>
            {t(`initiative.kind.${link.kind}`)}
            <StatusTag status={link.status} />
          </span>
          <Link to={initiativePath(locale, link)}>
            <Named name={link.name} />
          </Link>
          <p>
            <Prose>{link.summary}</Prose>
          </p>
        </li>
      ))}
    </ul>
  );
}
