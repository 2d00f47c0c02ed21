import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { FactList } from '../../record/fact-list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Capabilities } from './capabilities.tsx';
import { EntryHead } from './entry-head.tsx';
import styles from './entry-page.module.css';
import { EntrySources } from './entry-sources.tsx';
import { EntryTable } from './entry-table.tsx';
import { Neighbours } from './neighbours.tsx';
import { PlaceAndContact } from './place-and-contact.tsx';
import { ReportError } from './report-error.tsx';

/** One entry, whole: what to come for, where, whom to ask, and which source says so. */
export function EntryPage() {
  const { t, locale } = useText();
  const { id = '' } = useParams();
  const dataset = useDataset();
  const { data: entry } = useSuspenseQuery(dataset.entry(locale, id));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  return (
    <article className={styles.page}>
      <PageHead
        title={entry.heading.value}
        site={site.name}
        description={t('entry.description', { name: entry.heading.value, summary: entry.summary })}
      />
      <EntryHead entry={entry} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Capabilities entry={entry} />
          <EntryTable entry={entry} />
          <FactList facts={entry.facts} />
        </div>
        <PlaceAndContact entry={entry} site={site} />
        <div className={styles.main}>
          <Neighbours entry={entry} />
          <EntrySources entry={entry} />
          <ReportError entry={entry} site={site} />
        </div>
      </div>
    </article>
  );
}
