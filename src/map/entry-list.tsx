import type { SummaryEntry } from '../domain/summary.ts';
import { EntryLink } from './entry-link.tsx';
import { MarkShape } from './mark-shape.tsx';
import tones from '../ui/pole-tone.module.css';
import styles from './entry-list.module.css';

/** Entries as a short list of links, each with its mark. */
export function EntryList({
  entries,
  entryHref,
  onNavigate,
}: {
  entries: readonly SummaryEntry[];
  entryHref: (id: string) => string;
  onNavigate: (href: string) => void;
}) {
  return (
    <ul className={styles.list}>
      {entries.map(({ id, type, pole, name }) => (
        <li key={id}>
          <EntryLink className={styles.link} href={entryHref(id)} onNavigate={onNavigate}>
            <span className={tones.tone} data-pole={pole}>
              <MarkShape type={type} />
            </span>
            <span lang={name.lang}>{name.value}</span>
          </EntryLink>
        </li>
      ))}
    </ul>
  );
}
