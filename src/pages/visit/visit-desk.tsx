import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import {
  DAY_MINUTES,
  legBetween,
  MOST_STOPS,
  STAY_MINUTES,
  timetable,
  type Visit,
} from '../../domain/visit.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryPicker } from '../../matching/entry-picker.tsx';
import { formatClock } from '../../search/visit-link.ts';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import { AskFirst } from './ask-first.tsx';
import { Estimate } from './estimate.tsx';
import { useVisit } from './use-visit.ts';
import { VisitActions } from './visit-actions.tsx';
import styles from './visit-desk.module.css';
import { VisitForm } from './visit-form.tsx';
import { VisitMap } from './visit-map.tsx';
import { VisitSchedule } from './visit-schedule.tsx';
import { isPlaced, showStops } from './visit-stops.ts';

/** The plan of the day, and what can be changed in it. */
export function VisitDesk() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: roll } = useSuspenseQuery(dataset.roll(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { visit, leftOut, kept, change } = useVisit();
  const [undo, setUndo] = useState<{ readonly sentence: string; readonly visit: Visit }>();
  const stops = showStops(visit.stops, roll);
  const placed = stops.filter(isPlaced);
  const unplaced = stops.filter((stop) => !isPlaced(stop));
  const unknown = visit.stops.length - stops.length;
  const legs = placed.slice(1).map((stop, index) => {
    const before = placed[index];
    return before && legBetween(before.at.place, stop.at.place, roll.stations);
  });
  const times = timetable({ ...visit, stops: placed }, legs);
  const end = times.at(-1)?.to ?? visit.start;
  const say = (sentence: string) => setUndo({ sentence, visit });
  return (
    <>
      <VisitForm visit={visit} onChange={change} stops={placed} />
      <div className={page.screen}>
        <EntryPicker
          chosen={visit.stops.map(({ id }) => id)}
          label={t('visit.find')}
          hint={t('visit.findHint')}
          onPick={(id) =>
            change({
              ...visit,
              stops: [...visit.stops, { id, minutes: STAY_MINUTES.usual }].slice(0, MOST_STOPS),
            })
          }
        />
      </div>
      <div role="status" className={styles.said}>
        {undo ? (
          <p className={page.screen}>
            {undo.sentence}{' '}
            <button
              type="button"
              className={button.quiet}
              onClick={() => {
                change(undo.visit);
                setUndo(undefined);
              }}
            >
              {t('visit.undo')}
            </button>
          </p>
        ) : null}
        {leftOut > 0 ? <p>{t('visit.full', { most: MOST_STOPS, left: leftOut })}</p> : null}
        {unknown > 0 ? <p>{t('visit.unknown', { count: unknown })}</p> : null}
        {kept === 'kept' ? null : (
          <p className={page.warning}>{t(kept === 'full' ? 'visit.keptFull' : 'visit.keptForbidden')}</p>
        )}
        {end > DAY_MINUTES.last ? (
          <p className={page.warning}>{t('visit.late', { time: formatClock(end) })}</p>
        ) : null}
      </div>
      {stops.length === 0 ? (
        <p>
          {t('visit.empty')} <Link to={paths.explore(locale)}>{t('visit.toExplore')}</Link>
        </p>
      ) : (
        <>
          <VisitActions
            visit={visit}
            stops={placed}
            times={times}
            onClear={() => {
              say(t('visit.cleared'));
              change({ ...visit, stops: [] });
            }}
          />
          <div className={styles.columns}>
            <VisitSchedule
              visit={visit}
              stops={placed}
              times={times}
              legs={legs}
              onChange={change}
              onRemoved={say}
            />
            <VisitMap stops={placed} site={site} />
          </div>
          <AskFirst stops={unplaced} visit={visit} office={site.office} onChange={change} onRemoved={say} />
          <Estimate />
        </>
      )}
    </>
  );
}
