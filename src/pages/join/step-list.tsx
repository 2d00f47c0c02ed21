import type { JoinStep } from '../../dataset/join-page.ts';
import { useText } from '../../i18n/use-text.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { localeTag } from '../../ui/dates.ts';
import { MeasureList } from './measure-list.tsx';
import { RecordLinks } from './record-links.tsx';
import styles from './step-list.module.css';

/** The steps in their order. Where nobody was chosen yet, each says for whom it is. */
export function StepList({ steps, isForAll }: { steps: readonly JoinStep[]; isForAll: boolean }) {
  const { t, locale } = useText();
  const list = new Intl.ListFormat(localeTag(locale), { type: 'disjunction' });
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id} id={step.id}>
          <h3>{step.title}</h3>
          {isForAll && step.for ? (
            <p className={styles.aim}>
              {t('join.aimed', { who: list.format(step.for.map((seeker) => t(`join.seeker.${seeker}`))) })}
            </p>
          ) : null}
          <p className={styles.text}>{step.text}</p>
          <MeasureList measures={step.measures} />
          <RecordLinks links={step.see} />
          <CitationList citations={step.sources} label={t('join.source')} />
        </li>
      ))}
    </ol>
  );
}
