import type { Initiative } from '../dataset/initiative.ts';
import { useText } from '../i18n/use-text.tsx';
import { BasisNote } from '../ui/basis-note.tsx';
import { DateRange } from '../ui/date-range.tsx';
import { formatDate } from '../ui/dates.ts';
import page from '../ui/page.module.css';
import styles from './occasions.module.css';
import { Prose } from './prose.tsx';

/** What happened and when, the latest first; and that no next time is known, where none is. */
export function Occasions({ initiative: { dates, checkedOn } }: { initiative: Initiative }) {
  const { t, locale } = useText();
  const isAhead = dates.some(({ date, dateEnd }) => (dateEnd ?? date) > checkedOn);
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('initiatives.dates')}</h2>
      <ol className={styles.occasions}>
        {dates
          .toSorted((a, b) => (a.date < b.date ? 1 : -1))
          .map(({ date, dateEnd, text, source }) => (
            <li key={`${date} ${text}`}>
              <span>
                <DateRange date={date} dateEnd={dateEnd} />
              </span>
              <span>
                <Prose>{text}</Prose>
                <BasisNote basis="sourced" sources={[source + 1]} />
              </span>
            </li>
          ))}
      </ol>
      {isAhead ? null : (
        <p className={page.note}>{t('initiatives.noNext', { date: formatDate(checkedOn, locale) })}</p>
      )}
    </section>
  );
}
