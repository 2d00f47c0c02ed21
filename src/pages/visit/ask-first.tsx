import type { Visit } from '../../domain/visit.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { OfficeCard } from '../../ui/office-card.tsx';
import page from '../../ui/page.module.css';
import { StopNames } from './stop-names.tsx';
import styles from './visit-desk.module.css';
import type { ShownStop } from './visit-stops.ts';

interface Props {
  stops: readonly ShownStop[];
  visit: Visit;
  office: Parameters<typeof OfficeCard>[0]['office'];
  onChange: (visit: Visit) => void;
  onRemoved: (sentence: string) => void;
}

/** Those of whom no place is public: outside the timetable, with the office to ask. */
export function AskFirst({ stops, visit, office, onChange, onRemoved }: Props) {
  const { t } = useText();
  if (stops.length === 0) return null;
  return (
    <section className={styles.ask} aria-labelledby="ask-first">
      <h2 id="ask-first">{t('visit.askFirst')}</h2>
      <p>{t('visit.askFirstText')}</p>
      <ul>
        {stops.map((stop) => {
          const name = stop.entry.name.value;
          return (
            <li key={stop.id} data-entry-id={stop.id}>
              <StopNames stop={stop} />
              <p className={page.screen}>
                <button
                  type="button"
                  className={button.quiet}
                  aria-label={t('visit.remove', { name })}
                  onClick={() => {
                    onRemoved(t('visit.removed', { name }));
                    onChange({ ...visit, stops: visit.stops.filter(({ id }) => id !== stop.id) });
                  }}
                >
                  ✕
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      <OfficeCard office={office} />
    </section>
  );
}
