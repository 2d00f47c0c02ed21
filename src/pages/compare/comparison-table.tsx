import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Details } from '../../dataset/details.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { ComparisonRow } from './comparison.ts';
import styles from './comparison-table.module.css';

function Cell({ texts, note }: { texts: readonly string[]; note: string | undefined }) {
  const { t } = useText();
  if (texts.length === 0) return <td className={styles.unknown}>{t('compare.unknown')}</td>;
  const [first = ''] = texts;
  return (
    <td>
      {texts.length > 1 ? (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : /^https?:/.test(first) ? (
        <a href={first} rel="noreferrer">
          {new URL(first).hostname.replace(/^www\./, '')}
        </a>
      ) : (
        first
      )}
      {note ? <small className={styles.note}>{note}</small> : null}
    </td>
  );
}

/** More columns than these go on paper that lies on its side. */
const UPRIGHT = 3;

/** Scrolls sideways within itself; the names of the rows stay in sight. */
export function ComparisonTable({
  entries,
  rows,
}: {
  entries: readonly Details[];
  rows: readonly ComparisonRow[];
}) {
  const { t, locale } = useText();
  return (
    <div
      className={styles.region}
      data-columns={entries.length > UPRIGHT ? 'many' : undefined}
      role="region"
      aria-label={t('compare.region')}
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.row')}</th>
            {entries.map(({ id, heading, type, pole }) => (
              <th scope="col" key={id} data-entry-id={id}>
                <Mark type={type} pole={pole?.id} size={14} />{' '}
                <Link to={paths.entry(locale, id)} lang={heading.lang === locale ? undefined : heading.lang}>
                  {heading.value}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells, notes, differs }) => (
            <tr key={key} data-differs={differs}>
              <th scope="row">
                {label}
                <small>{differs ? t('compare.differs') : t('compare.same')}</small>
              </th>
              {entries.map(({ id }, index) => (
                <Cell key={id} texts={cells[index] ?? []} note={notes[index]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
