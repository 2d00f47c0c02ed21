import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import type { LedgerRow } from '../dataset/overview.ts';
import { useText } from '../i18n/use-text.tsx';
import { CitationList } from '../ui/citation-list.tsx';
import { formatDate, formatNumber } from '../ui/dates.ts';
import { Mark } from '../ui/mark.tsx';
import styles from './ledger-table.module.css';

function Announced({ figure }: { figure: NonNullable<LedgerRow['announced']> }) {
  const { t, locale } = useText();
  const value = formatNumber(figure.value, locale);
  return (
    <>
      <strong>{figure.qualifier ? t(`home.qualifier.${figure.qualifier}`, { value }) : value}</strong>
      <small>{t('home.asOf', { date: formatDate(figure.asOf, locale) })}</small>
    </>
  );
}

/** Announced beside listed, one row a type; computed, never padded. `id` is that of its heading. */
export function LedgerTable({ rows, id }: { rows: readonly LedgerRow[]; id: string }) {
  const { t, locale } = useText();
  const sources = new Map(
    rows.flatMap(({ announced }) => announced?.sources ?? []).map((source) => [source.title, source]),
  );
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={styles.ledger}>
          <caption>{t('home.ledgerCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('home.ledgerType')}</th>
              <th scope="col">{t('home.announced')}</th>
              <th scope="col">{t('home.listed')}</th>
              <th scope="col">{t('home.named')}</th>
              <th scope="col">{t('home.otherPoles')}</th>
              <th scope="col">{t('home.unconfirmed')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.type} data-type={row.type}>
                <th scope="row">
                  <Link to={paths.explore(locale, new URLSearchParams({ type: row.type }))}>
                    <Mark type={row.type} size={14} />
                    {t(`typePlural.${row.type}`)}
                  </Link>
                </th>
                <td data-label={t('home.announced')}>
                  {row.announced ? <Announced figure={row.announced} /> : t('home.notPublished')}
                </td>
                <td data-label={t('home.listed')}>
                  <strong>{formatNumber(row.listed, locale)}</strong>
                </td>
                <td data-label={t('home.named')}>{formatNumber(row.namedInCommunity, locale)}</td>
                <td data-label={t('home.otherPoles')}>{formatNumber(row.inOtherPoles, locale)}</td>
                <td data-label={t('home.unconfirmed')}>{formatNumber(row.unconfirmed, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CitationList citations={[...sources.values()]} label={t('entry.sources')} />
    </>
  );
}
