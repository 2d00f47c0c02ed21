import { useText } from '../i18n/use-text.tsx';
import styles from './citation-list.module.css';
import { formatDate } from './dates.ts';
import { Foreign } from './foreign.tsx';

interface Citation {
  title: string;
  publisher: string;
  date?: string | undefined;
  url?: string | undefined;
}

/** Sources in one line each: title, publisher, date. */
export function CitationList({ citations, label }: { citations: readonly Citation[]; label?: string }) {
  const { locale } = useText();
  return (
    <ul className={styles.citations} aria-label={label}>
      {citations.map(({ title, publisher, date, url }) => (
        <li key={`${title}-${publisher}`}>
          {url ? (
            <a href={url} rel="noreferrer">
              <Foreign>{title}</Foreign>
            </a>
          ) : (
            <Foreign>{title}</Foreign>
          )}
          {' · '}
          <Foreign>{publisher}</Foreign>
          {date ? ` · ${formatDate(date, locale)}` : null}
        </li>
      ))}
    </ul>
  );
}
