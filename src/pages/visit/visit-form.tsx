import { useState } from 'react';
import { today } from '../../device/use-shortlist.ts';
import { orderStops, type Visit } from '../../domain/visit.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatClock, parseClock } from '../../search/visit-link.ts';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import styles from './visit-desk.module.css';
import { TypedField } from './typed-field.tsx';
import type { PlacedStop } from './visit-stops.ts';

interface Props {
  visit: Visit;
  stops: readonly PlacedStop[];
  onChange: (visit: Visit) => void;
}

/** Which day, from when, and in the order of nearness when asked. */
export function VisitForm({ visit, stops, onChange }: Props) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const isPast = visit.date !== undefined && visit.date < today();
  return (
    <form className={`${styles.form} ${page.screen}`} onSubmit={(event) => event.preventDefault()}>
      <label className={page.field}>
        {t('visit.date')}
        <TypedField
          type="date"
          min={today()}
          value={visit.date ?? ''}
          aria-invalid={isPast}
          aria-describedby={isPast ? 'visit-date-fault' : undefined}
          onType={(date) => {
            const { date: _, ...rest } = visit;
            onChange({ ...rest, ...(date && { date }) });
          }}
        />
        {isPast ? <em id="visit-date-fault">{t('visit.past')}</em> : null}
      </label>
      <label className={page.field}>
        {t('visit.start')}
        <TypedField
          type="time"
          step={300}
          value={formatClock(visit.start)}
          onType={(clock) => {
            const start = parseClock(clock);
            if (start !== undefined) onChange({ ...visit, start });
          }}
        />
      </label>
      {stops.length > 1 ? (
        <p className={styles.order}>
          <button
            type="button"
            className={button.button}
            onClick={() => {
              const pointOf = (id: string) => stops.find((stop) => stop.id === id)?.at.place;
              onChange({ ...visit, stops: orderStops(visit.stops, ({ id }) => pointOf(id)) });
              setSaid(t('visit.ordered'));
            }}
          >
            {t('visit.order')}
          </button>
          <span role="status">{said}</span>
        </p>
      ) : null}
    </form>
  );
}
