import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Appointment } from '../../documents/writing/write-ics.ts';
import type { Visit } from '../../domain/visit.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatEntries } from '../../search/entries-link.ts';
import { formatVisit } from '../../search/visit-link.ts';
import button from '../../ui/button.module.css';
import { CopyButton } from '../../ui/copy-button.tsx';
import { formatDate } from '../../ui/dates.ts';
import page from '../../ui/page.module.css';
import { saveFile } from '../../ui/save-file.ts';
import type { PlacedStop } from './visit-stops.ts';

interface Props {
  visit: Visit;
  stops: readonly PlacedStop[];
  times: readonly { from: number; to: number }[];
  onClear: () => void;
}

/** The ways in which a plan leaves the page: on paper, into a calendar, as a link. */
export function VisitActions({ visit, stops, times, onClear }: Props) {
  const { t, locale } = useText();
  const [said, setSaid] = useState('');
  const { date } = visit;
  const appointmentOf =
    (day: string) =>
    (stop: PlacedStop, index: number): Appointment => {
      const { entry, at, address, otherAddress, phone } = stop;
      const { from, to } = times[index] ?? { from: visit.start, to: visit.start + stop.minutes };
      return {
        id: `${entry.id}-${day}@putuo-innovation-directory`,
        date: day,
        from,
        to,
        title: [entry.name.value, entry.otherName?.value].filter(Boolean).join(' / '),
        place: address,
        point: at.place,
        description: [
          address,
          otherAddress,
          phone ?? t('visit.phoneNone'),
          t('visit.confirm'),
          new URL(paths.entry(locale, entry.id), window.location.origin).href,
        ]
          .filter(Boolean)
          .join('\n'),
      };
    };
  const saveCalendar = async () => {
    if (!date) {
      setSaid(t('visit.icsDate'));
      document.querySelector<HTMLElement>('input[type="date"]')?.focus();
      return;
    }
    try {
      const { writeIcs } = await import('../../documents/writing/write-ics.ts');
      const name = t('visit.calendarName', { date: formatDate(date, locale) });
      saveFile(writeIcs(name, stops.map(appointmentOf(date)), new Date()), `putuo-visit-${date}.ics`);
      setSaid(t('visit.saved'));
    } catch (error) {
      console.error(error);
      setSaid(t('visit.failed'));
    }
  };
  const chosen = formatEntries(visit.stops.map(({ id }) => id));
  return (
    <p className={page.actions}>
      <button type="button" className={button.primary} onClick={() => window.print()}>
        {t('visit.print')}
      </button>
      {stops.length > 0 ? (
        <button type="button" className={button.button} onClick={() => void saveCalendar()}>
          {t('visit.ics')}
        </button>
      ) : null}
      <CopyButton
        label={t('visit.copyLink')}
        text={() => new URL(paths.visit(locale, formatVisit(visit)), window.location.origin).href}
      />
      <Link className={button.button} to={paths.letter(locale, chosen)}>
        {t('visit.letter')}
      </Link>
      <button type="button" className={button.quiet} onClick={onClear}>
        {t('visit.clear')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
