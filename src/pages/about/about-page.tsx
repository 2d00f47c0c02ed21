import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EntryType } from '../../domain/entry-type.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './about-page.module.css';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** What the directory is and is not; every number in the text is computed from the data. */
export function AboutPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: overview } = useSuspenseQuery(dataset.overview(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const row = (type: EntryType) => overview.ledger.find((candidate) => candidate.type === type);
  const { totals } = overview;
  return (
    <div className={styles.page}>
      <PageHead title={t('about.title')} site={site.name} description={t('about.description')} />
      <h1>{t('about.heading')}</h1>
      <Section id="listed" title={t('about.listed')}>
        <p>{t('about.listedText', { entries: totals.entries, sources: totals.sources })}</p>
      </Section>
      <Section id="not-listed" title={t('about.notListed')}>
        <p>{t('about.notListedText')}</p>
      </Section>
      <Section id="checked" title={t('about.checked')}>
        <p>
          {t('about.checkedText', { sourced: totals.sourced, generalKnowledge: totals.generalKnowledge })}
        </p>
      </Section>
      <Section id="unknown" title={t('about.unknown')}>
        <p>
          {t('about.unknownText', {
            institutes: row('institute')?.announced?.value,
            platforms: row('platform')?.announced?.value,
            namedInstitutes: row('institute')?.namedInCommunity,
            namedPlatforms: row('platform')?.namedInCommunity,
            withPhone: totals.withPhone,
            located: totals.located,
          })}
        </p>
      </Section>
      <Section id="map" title={t('about.map')}>
        <p>{t('about.mapText')}</p>
      </Section>
      <Section id="corrections" title={t('about.corrections')}>
        <p>{t('about.correctionsText')}</p>
        <OfficeCard office={site.office} />
      </Section>
      <Section id="licence" title={t('about.licence')}>
        <p>{t('about.licenceText')}</p>
      </Section>
      <Section id="privacy" title={t('about.privacy')}>
        <p>{t('about.privacyText')}</p>
      </Section>
      <Section id="accessibility" title={t('about.accessibility')}>
        <p>{t('about.accessibilityText')}</p>
      </Section>
    </div>
  );
}
