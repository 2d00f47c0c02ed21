import { useText } from '../i18n/use-text.tsx';
import { BasisNote } from '../ui/basis-note.tsx';
import { formatDate } from '../ui/dates.ts';
import styles from './fact-list.module.css';

interface Fact {
  label: string;
  value: string;
  asOf: string;
  source: number;
}

/** Numbers and statements that a source dates; never shown without the date. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t, locale } = useText();
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('entry.facts')}</h2>
      <dl className={styles.facts}>
        {facts.map(({ label, value, asOf, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              <BasisNote basis="sourced" sources={[source + 1]} />
              <small>{t('entry.asOf', { date: formatDate(asOf, locale) })}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
