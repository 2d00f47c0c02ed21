import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
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
import { sourceNumbers } from '../../record/source-numbers.ts';
import { BasisNote } from '../../ui/basis-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { MeasureTable } from './measure-table.tsx';
import { PolicyTerms } from './policy-terms.tsx';

/** One policy whole: how it stands, its measures, who may apply and how, who benefits, whom to ask. */
export function PolicyPage() {
  const { t, locale } = useText();
  const { id = '' } = useParams();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: policy } = useSuspenseQuery(dataset.policy(locale, id));
  const { heading, summary, level, pole, measures, entries, dates, facts, related } = policy;
  const carriers = sourceNumbers(policy, 'measures');
  return (
    <article className={styles.page}>
      <PageHead
        title={heading.value}
        site={site.name}
        description={t('entry.description', { name: heading.value, summary })}
      />
      <SectionTabs />
      <InitiativeHead
        initiative={policy}
        line={[t('initiative.kind.policy'), level?.name].filter(Boolean).join(' · ')}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <section aria-labelledby="measures">
            <h2 id="measures">
              {t('policy.measures')}
              {carriers.length > 0 ? <BasisNote basis="sourced" sources={carriers} /> : null}
            </h2>
            {measures.length > 0 ? (
              <MeasureTable policy={id} measures={measures} isHome />
            ) : (
              <p>{t('policy.noMeasures')}</p>
            )}
          </section>
        </div>
        <AskOffice initiative={policy} />
        <div className={styles.main}>
          <PolicyTerms policy={policy} />
          {entries.length > 0 || pole ? (
            <section aria-labelledby="entries">
              <h2 id="entries">{t('policy.benefits')}</h2>
              {pole ? (
                <p>
                  {t('policy.ofPole')} <Link to={paths.pole(locale, pole.id)}>{pole.name}</Link>
                </p>
              ) : null}
              {entries.length > 0 ? <EntryLinks links={entries} /> : null}
            </section>
          ) : null}
          {dates.length > 0 ? <Occasions initiative={policy} /> : null}
          <FactList facts={facts} />
          {related.length > 0 ? (
            <section aria-labelledby="related">
              <h2 id="related">{t('initiatives.related')}</h2>
              <InitiativeLinks links={related} />
            </section>
          ) : null}
          <InitiativeSources initiative={policy} />
        </div>
      </div>
    </article>
  );
}
