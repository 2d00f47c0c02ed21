import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AskOffice } from '../../record/ask-office.tsx';
import { EntryLinks } from '../../record/entry-links.tsx';
import { FactList } from '../../record/fact-list.tsx';
import { InitiativeHead } from '../../record/initiative-head.tsx';
import { InitiativeLinks } from '../../record/initiative-links.tsx';
import styles from '../../record/initiative-page.module.css';
import { InitiativeSources } from '../../record/initiative-sources.tsx';
import { Occasions } from '../../record/occasions.tsx';
import { SectionTabs } from '../../record/section-tabs.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Leads } from './leads.tsx';
import { TakePart } from './take-part.tsx';

/** One programme: what it is, for whom, how to take part, what happened, and who stands behind it. */
export function ProgrammePage() {
  const { t, locale } = useText();
  const { id = '' } = useParams();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: programme } = useSuspenseQuery(dataset.programme(locale, id));
  const { heading, summary, level, sort, leads, entries, dates, facts, related } = programme;
  const led = new Set(leads.map(({ entry }) => entry.id));
  const behind = entries.filter((entry) => !led.has(entry.id));
  return (
    <article className={styles.page}>
      <PageHead
        title={heading.value}
        site={site.name}
        description={t('entry.description', { name: heading.value, summary })}
      />
      <SectionTabs />
      <InitiativeHead
        initiative={programme}
        line={[t('initiative.kind.programme'), sort.name, level?.name].filter(Boolean).join(' · ')}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <TakePart programme={programme} />
          <Leads programme={programme} />
        </div>
        <AskOffice initiative={programme} />
        <div className={styles.main}>
          {behind.length > 0 ? (
            <section aria-labelledby="entries">
              <h2 id="entries">{t('initiatives.behind')}</h2>
              <EntryLinks links={behind} />
            </section>
          ) : null}
          {dates.length > 0 ? <Occasions initiative={programme} /> : null}
          <FactList facts={facts} />
          {related.length > 0 ? (
            <section aria-labelledby="related">
              <h2 id="related">{t('initiatives.related')}</h2>
              <InitiativeLinks links={related} />
            </section>
          ) : null}
          <InitiativeSources initiative={programme} />
        </div>
      </div>
    </article>
  );
}
