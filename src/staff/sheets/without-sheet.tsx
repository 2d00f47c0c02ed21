import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { recordsQuery } from '../queries.ts';
import { recordTitle } from '../record/record-title.ts';
import styles from '../staff.module.css';
import own from './sheets.module.css';
import { isSheetRow } from './known-records.ts';

/** The records that have no sheet, why, and the way to the form in which each is edited. */
export function WithoutSheet() {
  const { t, locale } = useText();
  const { data = [] } = useQuery(recordsQuery);
  const rows = data.filter((row) => !isSheetRow(row) && row.document !== null);
  if (rows.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={t('sheets.without')}>
      <h2>{t('sheets.without')}</h2>
      <p className={styles.note}>{t('sheets.withoutHelp')}</p>
      <ul className={`${styles.actions} ${own.links}`}>
        {rows.map((row) => (
          <li key={`${row.kind}/${row.id}`}>
            <Link className={styles.small} to={paths.staff(locale, `records/${row.kind}/${row.id}`)}>
              {recordTitle({ ...row, name: row.id }, t)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
