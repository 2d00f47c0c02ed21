import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { AUDIENCES } from '../../domain/audience.ts';
import { POLICY_STATUSES } from '../../domain/policy-status.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ChoiceLinks } from '../../record/choice-links.tsx';
import { DroppedNote } from '../../record/dropped-note.tsx';
import { SectionTabs } from '../../record/section-tabs.tsx';
import { useChoices } from '../../record/use-choices.ts';
import { formatChoices } from '../../search/choices.ts';
import page from '../../ui/page.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { choosePolicies, countMeasures } from './chosen-policies.ts';
import { PolicyItem } from './policy-item.tsx';
import { StatusLegend } from './status-legend.tsx';

/** Every measure of every policy, for whoever asks. */
export function PoliciesPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data } = useSuspenseQuery(dataset.policies(locale));
  const { chosen, dropped } = useChoices(LISTS);
  const shown = choosePolicies(data.policies, chosen);
  const { named, unnamed } = countMeasures(shown);
  return (
    <div className={page.page}>
      <PageHead title={t('policy.title')} site={site.name} description={t('policy.description')} />
      <header className={page.head}>
        <h1>{t('policy.heading')}</h1>
        <p>{t('policy.lead')}</p>
      </header>
      <SectionTabs />
      <ChoiceLinks
        label={t('initiatives.who')}
        values={AUDIENCES}
        chosen={chosen.who}
        nameOf={(who) => t(`audience.${who}`)}
        hrefOf={(who) => paths.policies(locale, formatChoices<typeof LISTS>(chosen, { who }))}
      />
      <ChoiceLinks
        label={t('policy.status')}
        values={POLICY_STATUSES}
        chosen={chosen.status}
        nameOf={(status) => t(`initiative.status.${status}`)}
        hrefOf={(status) => paths.policies(locale, formatChoices<typeof LISTS>(chosen, { status }))}
      />
      <DroppedNote dropped={dropped} />
      <p className={page.note} role="status" data-asked>
        {chosen.who
          ? t('policy.countFor', { policies: shown.length, named, unnamed, who: t(`audience.${chosen.who}`) })
          : t('policy.count', { policies: shown.length, measures: named + unnamed })}{' '}
        {t('initiatives.whoNote')}
      </p>
      {shown.map((item) => (
        <PolicyItem key={item.policy.id} item={item} />
      ))}
      <StatusLegend />
    </div>
  );
}

const LISTS = { who: AUDIENCES, status: POLICY_STATUSES } as const;
