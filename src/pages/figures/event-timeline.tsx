import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Lanes } from '../../charts/event-lanes.ts';
import type { TimelineEvent } from '../../dataset/figures.ts';
import { EVENT_CATEGORIES } from '../../domain/event-category.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Prose } from '../../record/prose.tsx';
import { DateRange } from '../../ui/date-range.tsx';
import { formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';
import { ChartSection } from './chart-section.tsx';
import styles from './event-timeline.module.css';

const loadLanes = () => import('../../charts/event-lanes.ts');
/** The latest years stand open. */
const OPEN_YEARS = 2;
const yearOf = ({ date }: TimelineEvent) => date.slice(0, 4);

function EventItem({ event }: { event: TimelineEvent }) {
  const { t, locale } = useText();
  const { date, dateEnd, category, text, note, entries, source } = event;
  return (
    <li>
      <span className={styles.when}>
        <DateRange date={date} dateEnd={dateEnd} /> · {t(`figures.event.${category}`)}
      </span>
      <span>
        <Prose>{text}</Prose>
      </span>
      {note ? (
        <small>
          <Prose>{note}</Prose>
        </small>
      ) : null}
      <small>
        {entries.map(({ id, name }) => (
          <span key={id}>
            <Link to={paths.entry(locale, id)}>{name}</Link>
            {' · '}
          </span>
        ))}
        {source.url ? (
          <a href={source.url} rel="noreferrer">
            <Foreign>{source.publisher}</Foreign>
          </a>
        ) : (
          <Foreign>{source.publisher}</Foreign>
        )}
      </small>
    </li>
  );
}

/** What happened since 2018, along the years and told year by year. */
export function EventTimeline({ events }: { events: readonly TimelineEvent[] }) {
  const { t, locale } = useText();
  const data = useMemo((): Lanes => {
    const laneOf = ({ category }: TimelineEvent) => t(`figures.event.${category}`);
    return {
      lanes: EVENT_CATEGORIES.map((category) => t(`figures.event.${category}`)),
      events: events.map((event) => ({
        lane: laneOf(event),
        date: event.date,
        dateEnd: event.dateEnd,
        tip: `${formatDate(event.date, locale)}\n${event.text}`,
        colour: event.category === 'hong-kong' ? '--accent' : '--ink-2',
      })),
    };
  }, [events, locale, t]);
  const years = [...new Set(events.map(yearOf))].sort();
  return (
    <ChartSection
      id="timeline"
      title="figures.section.timeline"
      sentence={t('figures.timelineSentence', {
        events: events.length,
        first: years[0],
        last: years.at(-1),
      })}
    >
      <Chart load={loadLanes} data={data} heightAt={() => data.lanes.length * 40 + 44} />
      <div>
        {years.toReversed().map((year, index) => (
          <details key={year} className={styles.year} open={index < OPEN_YEARS}>
            <summary>
              <h3>{year}</h3>
              <small>
                {t('figures.eventCount', { count: events.filter((event) => yearOf(event) === year).length })}
              </small>
            </summary>
            <ol>
              {events
                .filter((event) => yearOf(event) === year)
                .toReversed()
                .map((event) => (
                  <EventItem key={`${event.date} ${event.text}`} event={event} />
                ))}
            </ol>
          </details>
        ))}
      </div>
    </ChartSection>
  );
}
