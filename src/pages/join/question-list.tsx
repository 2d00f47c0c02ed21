import type { JoinQuestion } from '../../dataset/join-page.ts';
import { useText } from '../../i18n/use-text.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { OfficeLine } from './office-line.tsx';
import styles from './question-list.module.css';
import { RecordLinks } from './record-links.tsx';

/** What people ask, with as much of an answer as a source gives. */
export function QuestionList({ questions }: { questions: readonly JoinQuestion[] }) {
  const { t } = useText();
  return (
    <ul className={styles.questions}>
      {questions.map(({ id, question, status, answer, see, ask, sources }) => (
        <li key={id} id={id}>
          <h3>{question}</h3>
          <p className={styles.status} data-status={status}>
            {t(`join.status.${status}`)}
          </p>
          {answer ? <p className={styles.answer}>{answer}</p> : null}
          {ask ? <OfficeLine office={ask} /> : null}
          <RecordLinks links={see} />
          {sources.length > 0 ? <CitationList citations={sources} label={t('join.source')} /> : null}
        </li>
      ))}
    </ul>
  );
}
