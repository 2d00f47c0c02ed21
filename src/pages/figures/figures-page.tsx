import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { LedgerTable } from '../../record/ledger-table.tsx';
import page from '../../ui/page.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { AnnouncedFigures } from './announced-figures.tsx';
import { Coverage } from './coverage.tsx';
import { EventTimeline } from './event-timeline.tsx';
import styles from './figures-page.module.css';
import { HostNetwork } from './host-network.tsx';
import { LevelChart, SectorChart, TypeChart } from './entry-charts.tsx';
import { useOpenForPrint } from './use-open-for-print.ts';

const SECTIONS = ['announced', 'types', 'levels', 'sectors', 'coverage', 'network', 'timeline'] as const;

/** What authorities announced beside what is listed, and what is listed counted and drawn. */
export function FiguresPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: overview } = useSuspenseQuery(dataset.overview(locale));
  const { data: figures } = useSuspenseQuery(dataset.figures(locale));
  useOpenForPrint();
  return (
    <div className={page.page}>
      <PageHead title={t('figures.title')} site={site.name} description={t('figures.description')} />
      <header className={page.head}>
        <h1>{t('figures.heading')}</h1>
        <p>{t('figures.lead', { entries: overview.totals.entries, sources: overview.totals.sources })}</p>
      </header>
      <nav className={styles.contents} aria-label={t('figures.contents')}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`figures.section.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles.section} aria-labelledby="ledger">
        <h2 id="ledger">{t('home.ledger')}</h2>
        <p className={page.note}>
          {t('home.ledgerNote')}{' '}
          <Link to={`${paths.about(locale)}#unknown`}>{t('home.doorStaffMissing')}</Link>
        </p>
        <LedgerTable rows={overview.ledger} id="ledger" />
      </section>
      <AnnouncedFigures groups={figures.announced} />
      <div className={styles.pair}>
        <TypeChart types={figures.types} poles={overview.poles} />
        <LevelChart levels={figures.levels} />
      </div>
      <SectorChart sectors={figures.sectors} />
      <Coverage figures={figures} />
      <HostNetwork hosts={figures.hosts} />
      <EventTimeline events={figures.timeline} />
    </div>
  );
}
