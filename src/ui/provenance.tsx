import { useText } from '../i18n/use-text.tsx';
import { formatDate } from './dates.ts';
import styles from './provenance.module.css';

/** The line that closes an item: how many sources and when checked, or that none is public. */
export function Provenance({
  basis,
  sources,
  checkedOn,
}: {
  basis: 'sourced' | 'general-knowledge';
  sources: number;
  checkedOn: string;
}) {
  const { t, locale } = useText();
  const checked = t('basis.checked', { date: formatDate(checkedOn.slice(0, 7), locale) });
  return basis === 'sourced' ? (
    <p className={styles.sourced}>
      {t('basis.sources', { count: sources })} · {checked}
    </p>
  ) : (
    <p className={styles.unconfirmed}>
      {t('basis.generalKnowledge')} ·{' '}
      {sources > 0 ? t('basis.sources', { count: sources }) : t('basis.noSource')}
    </p>
  );
}
