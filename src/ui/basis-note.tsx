import { useText } from '../i18n/use-text.tsx';
import styles from './basis-note.module.css';

/**
 * On what a fact rests, closing the fact: links to the sources that support it (counted from 1 in the list
 * below), or an amber ring where none does.
 */
export function BasisNote({
  basis,
  sources,
}: {
  basis: 'sourced' | 'general-knowledge' | 'inferred';
  sources: readonly number[];
}) {
  const { t } = useText();
  if (basis === 'sourced' && sources.length > 0) {
    return (
      <span className={styles.refs}>
        {sources.map((number) => (
          <a key={number} href={`#source-${number}`} aria-label={t('basis.ref', { numbers: number })}>
            {number}
          </a>
        ))}
      </span>
    );
  }
  const key = basis === 'general-knowledge' ? 'generalKnowledge' : 'inferred';
  return (
    <span className={styles.unconfirmed} title={t(`basis.${key}Long`)}>
      {t(`basis.${key}`)}
    </span>
  );
}
