import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { JoinPage } from '../../dataset/join-page.ts';
import { isAimedAt, SEEKERS, WISHES } from '../../domain/join-path.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatJoinChoice, type JoinChoice } from '../../search/join-choice.ts';
import { ChoiceRow } from './choice-row.tsx';
import styles from './join-page.module.css';
import { StepList } from './step-list.tsx';

function without(choice: JoinChoice, side: keyof JoinChoice): JoinChoice {
  return Object.fromEntries(Object.entries(choice).filter(([key]) => key !== side));
}

/** The two questions, and the steps that they lead to. Nothing chosen shows every step. */
export function JoinPath({ join, choice }: { join: JoinPage; choice: JoinChoice }) {
  const { t, locale } = useText();
  const { seeker, wish } = choice;
  const steps = join.steps.filter((step) => isAimedAt(step, seeker, wish));
  const address = (next: JoinChoice) => paths.join(locale, formatJoinChoice(next));
  const offering = join.wishes.find(({ id }) => id === wish);
  return (
    <>
      <ChoiceRow
        label={t('join.as')}
        values={SEEKERS}
        chosen={seeker}
        nameOf={(value) => (value ? t(`join.seeker.${value}`) : t('join.anyone'))}
        addressOf={(value) => address({ ...without(choice, 'seeker'), ...(value && { seeker: value }) })}
      />
      <ChoiceRow
        label={t('join.for')}
        values={WISHES}
        chosen={wish}
        nameOf={(value) => (value ? t(`join.wish.${value}`) : t('join.anyone'))}
        addressOf={(value) => address({ ...without(choice, 'wish'), ...(value && { wish: value }) })}
      />
      <p className={styles.count} role="status" data-asked>
        {seeker && wish
          ? `${t('join.pathOf', { seeker: t(`join.seeker.${seeker}`), wish: t(`join.wish.${wish}`) })} · `
          : null}
        {t('join.steps', { count: steps.length })}
      </p>
      <div data-asked>
        <StepList steps={steps} isForAll={seeker === undefined} />
      </div>
      {offering && offering.count > 0 ? (
        <p>
          <Link
            to={paths.explore(locale, new URLSearchParams(offering.offers.map((offer) => ['offers', offer])))}
          >
            {t('join.offering', { count: offering.count })}
          </Link>
        </p>
      ) : null}
    </>
  );
}
