import type { PublishedFigure } from '../../dataset/overview.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatDate, formatNumber } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';
import styles from './pole-figures.module.css';

/** Numbers that an authority published, each with its day and its source. */
export function PoleFigures({ figures }: { figures: readonly PublishedFigure[] }) {
  const { t, locale } = useText();
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('pole.figures')}</h2>
      <dl className={styles.figures}>
        {figures.map(({ id, label, value, qualifier, unit, asOf, note, sources }) => {
          const number = formatNumber(value, locale);
          return (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <strong>{qualifier ? t(`home.qualifier.${qualifier}`, { value: number }) : number}</strong>{' '}
                {unit}
                <small>
                  {t('entry.asOf', { date: formatDate(asOf, locale) })}
                  {sources[0] ? (
                    <>
                      {' · '}
                      <Foreign>{sources[0].publisher}</Foreign>
                    </>
                  ) : null}
                </small>
                {note ? <small>{note}</small> : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
