import { useSuspenseQuery } from '@tanstack/react-query';
import { useDataset } from '../../dataset/queries.ts';
import type { ServicePoint } from '../../dataset/services.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SectionTabs } from '../../record/section-tabs.tsx';
import page from '../../ui/page.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { ServiceItem } from './service-item.tsx';
import styles from './services-page.module.css';

/** Whoever has a public number on the way from office to office; the one that answers for all where none is named. */
function reachableFor(service: ServicePoint, all: readonly ServicePoint[]): ServicePoint | undefined {
  const seen = new Set<string>();
  let at: ServicePoint | undefined = service;
  while (at && !at.contact?.phone && !seen.has(at.id)) {
    seen.add(at.id);
    const next: string | undefined = at.office?.id;
    at = all.find(({ id }) => id === next);
  }
  return at?.contact?.phone ? at : all.find(({ contact }) => contact?.phone);
}

/** Offices and service points: what each does, where it is, how to reach it, and what nobody published. */
export function ServicesPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data } = useSuspenseQuery(dataset.services(locale));
  return (
    <div className={page.page}>
      <PageHead title={t('service.title')} site={site.name} description={t('service.description')} />
      <header className={page.head}>
        <h1>{t('service.heading')}</h1>
        <p>{t('service.lead')}</p>
      </header>
      <SectionTabs />
      <div className={styles.services}>
        {data.services.map((service) => (
          <ServiceItem key={service.id} service={service} reachable={reachableFor(service, data.services)} />
        ))}
      </div>
    </div>
  );
}
