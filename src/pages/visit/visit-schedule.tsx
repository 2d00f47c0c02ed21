import { Fragment } from 'react';
import { moveStop, type Leg, type Visit } from '../../domain/visit.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatClock } from '../../search/visit-link.ts';
import { formatDate } from '../../ui/dates.ts';
import { formatDistance } from '../../ui/measures.ts';
import { StopControls } from './stop-controls.tsx';
import { StopNames } from './stop-names.tsx';
import styles from './visit-schedule.module.css';
import type { PlacedStop } from './visit-stops.ts';

interface Props {
  visit: Visit;
  stops: readonly PlacedStop[];
  times: readonly { from: number; to: number }[];
  legs: readonly (Leg | undefined)[];
  onChange: (visit: Visit) => void;
  onRemoved: (sentence: string) => void;
}

function LegLine({ leg }: { leg: Leg }) {
  const { t, locale } = useText();
  const distance = formatDistance(leg.metres, locale);
  return (
    <li className={styles.leg}>
      {leg.metro
        ? t('visit.metro', {
            minutes: leg.metro.minutes,
            from: leg.metro.from,
            to: leg.metro.to,
            walk: leg.walk,
            distance,
          })
        : t('visit.walk', { minutes: leg.walk, distance })}
    </li>
  );
}

/** The stops in their order, each with its hour, and the ways between them. */
export function VisitSchedule({ visit, stops, times, legs, onChange, onRemoved }: Props) {
  const { t, locale } = useText();
  return (
    <section aria-labelledby="stops" className={styles.schedule}>
      <h2 id="stops">
        {visit.date ? formatDate(visit.date, locale) : t('visit.noDate')} ·{' '}
        {t('visit.stops', { count: stops.length })}
      </h2>
      <ol>
        {stops.map((stop, index) => {
          const { from, to } = times[index] ?? { from: visit.start, to: visit.start };
          const leg = legs[index];
          const { value: name } = stop.entry.name;
          return (
            <Fragment key={stop.id}>
              <li className={styles.stop} data-entry-id={stop.id}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <div className={styles.body}>
                  <p className={styles.time}>
                    {t('visit.time', { from: formatClock(from), to: formatClock(to) })}
                  </p>
                  <StopNames stop={stop} />
                  <StopControls
                    name={name}
                    minutes={stop.minutes}
                    isFirst={index === 0}
                    isLast={index === stops.length - 1}
                    onStay={(minutes) =>
                      onChange({
                        ...visit,
                        stops: visit.stops.map((other) =>
                          other.id === stop.id ? { ...other, minutes } : other,
                        ),
                      })
                    }
                    onMove={(by) => onChange({ ...visit, stops: moveStop(visit.stops, stop.id, by) })}
                    onRemove={() => {
                      onRemoved(t('visit.removed', { name }));
                      onChange({ ...visit, stops: visit.stops.filter(({ id }) => id !== stop.id) });
                    }}
                  />
                </div>
              </li>
              {leg ? <LegLine leg={leg} /> : null}
            </Fragment>
          );
        })}
      </ol>
    </section>
  );
}
