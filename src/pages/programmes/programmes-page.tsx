import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ProgrammeCard } from '../../dataset/programmes.ts';
import { useDataset } from '../../dataset/queries.ts';
import { AUDIENCES } from '../../domain/audience.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ChoiceLinks } from '../../record/choice-links.tsx';
import { DroppedNote } from '../../record/dropped-note.tsx';
import { SectionTabs } from '../../record/section-tabs.tsx';
import { useChoices } from '../../record/use-choices.ts';
import { formatChoices } from '../../search/choices.ts';
import page from '../../ui/page.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { ProgrammeItem } from './programme-item.tsx';
import styles from './programmes-page.module.css';

/** Whether it is for `who`: it names them, or it names nobody. */
const isFor = ({ audience }: ProgrammeCard, who: ProgrammeCard['audience'][number] | undefined) =>
  who === undefined || audience.length === 0 || audience.includes(who);

/** Everything regular that one can take part in, by kind. */
export function ProgrammesPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data } = useSuspenseQuery(dataset.programmes(locale));
  const { chosen, dropped } = useChoices(LISTS);
  const shown = data.programmes.filter((card) => isFor(card, chosen.who));
  const named = shown.filter(({ audience }) => audience.length > 0).length;
  return (
    <div className={page.page}>
      <PageHead title={t('programme.title')} site={site.name} description={t('programme.description')} />
      <header className={page.head}>
        <h1>{t('programme.heading')}</h1>
        <p>{t('programme.lead')}</p>
      </header>
      <SectionTabs />
      <ChoiceLinks
        label={t('initiatives.who')}
        values={AUDIENCES}
        chosen={chosen.who}
        nameOf={(who) => t(`audience.${who}`)}
        hrefOf={(who) => paths.programmes(locale, formatChoices<typeof LISTS>(chosen, { who }))}
      />
      <DroppedNote dropped={dropped} />
      <p className={page.note} role="status">
        {chosen.who
          ? t('programme.countFor', {
              named,
              unnamed: shown.length - named,
              who: t(`audience.${chosen.who}`),
            })
          : t('programme.count', { count: shown.length })}{' '}
        {t('initiatives.whoNote')}
      </p>
      {data.kinds.map(({ id, name }) => {
        const group = shown.filter(({ kind }) => kind.id === id);
        if (group.length === 0) return null;
        return (
          <section key={id} aria-labelledby={id} className={styles.group}>
            <h2 id={id}>{name}</h2>
            <ul>
              {group.map((card) => (
                <ProgrammeItem key={card.id} card={card} />
              ))}
            </ul>
          </section>
        );
      })}
      <p>
        <Link to={paths.figures(locale, 'timeline')}>{t('programme.timeline')}</Link>
      </p>
    </div>
  );
}

const LISTS = { who: AUDIENCES } as const;
