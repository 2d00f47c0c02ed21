import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { LedgerRow } from '../../dataset/overview.ts';
import { useText } from '../../i18n/use-text.tsx';
import { LedgerTable } from '../../record/ledger-table.tsx';
import section from './section.module.css';

export function Ledger({ rows }: { rows: readonly LedgerRow[] }) {
  const { t, locale } = useText();
  return (
    <section className={section.section} aria-labelledby="ledger">
      <h2 id="ledger">{t('home.ledger')}</h2>
      <p className={section.note}>{t('home.ledgerNote')}</p>
      <LedgerTable rows={rows} id="ledger" />
      <p>
        <Link to={paths.figures(locale)}>{t('home.figures')}</Link>
      </p>
    </section>
  );
}
