import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Announced, Figures } from '../../dataset/figures.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Prose } from '../../record/prose.tsx';
import { formatAmount, formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';
import styles from './announced-figures.module.css';
import page from './figures-page.module.css';

const HAN = /\p{Script=Han}/u;

function AnnouncedFigure({ figure }: { figure: Announced }) {
  const { t, locale } = useText();
  const { label, value, qualifier, unit, asOf, note, sources, entry } = figure;
  const number = formatAmount(value, locale);
  return (
    <div>
      <dt>
        <Prose>{label}</Prose>
      </dt>
      <dd>
        <strong>{qualifier ? t(`home.qualifier.${qualifier}`, { value: number }) : number}</strong> {unit}
        <small>{t('entry.asOf', { date: formatDate(asOf, locale) })}</small>
        {sources.map(({ title, publisher, url }) => (
          <small key={`${title}-${publisher}`}>
            {url ? (
              <a
                href={url}
                rel="noreferrer"
                lang={locale === 'en' && HAN.test(publisher + title) ? 'zh-Hans' : undefined}
                aria-label={`${publisher}: ${title}`}
              >
                <Foreign>{publisher}</Foreign>
              </a>
            ) : (
              <Foreign>{publisher}</Foreign>
            )}
          </small>
        ))}
        {note ? (
          <small>
            <Prose>{note}</Prose>
          </small>
        ) : null}
        {entry ? (
          <small>
            <Link to={paths.entry(locale, entry.id)}>{entry.name}</Link>
          </small>
        ) : null}
      </dd>
    </div>
  );
}

function FigureList({ figures }: { figures: readonly Announced[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <AnnouncedFigure key={figure.id} figure={figure} />
      ))}
    </dl>
  );
}

/** What tells most stands open; the rest is folded where there is more than one, and something beside it to read. */
function foldedFrom(figures: readonly Announced[]) {
  const shown = figures.filter(({ headline }) => headline);
  const folded = figures.filter(({ headline }) => !headline);
  return shown.length > 0 && folded.length > 1 ? { shown, folded } : { shown: figures, folded: [] };
}

/** Every number that an authority published, by what it is about, never without its day and its source. */
export function AnnouncedFigures({ groups }: { groups: Figures['announced'] }) {
  const { t } = useText();
  return (
    <section className={page.section} aria-labelledby="announced">
      <h2 id="announced">{t('figures.section.announced')}</h2>
      <p>{t('figures.announcedNote')}</p>
      {groups.map(({ category, figures }) => {
        const { shown, folded } = foldedFrom(figures);
        return (
          <div key={category} className={styles.group}>
            <h3>{t(`figures.category.${category}`)}</h3>
            <FigureList figures={shown} />
            {folded.length > 0 ? (
              <details className={page.table}>
                <summary>{t('figures.more', { count: folded.length })}</summary>
                <FigureList figures={folded} />
              </details>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
