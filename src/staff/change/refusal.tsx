import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Refused } from '../api.ts';
import { Failure } from '../failure.tsx';
import { ruleSentence } from '../record/rule-words.ts';
import styles from '../staff.module.css';

/** Why a change was refused: the sentence, and the records that are unsound or were overtaken. */
export function Refusal({ error }: { error: unknown }) {
  const text = useText();
  const { t, locale } = text;
  if (!error) return null;
  const refusal = error instanceof Refused ? error.refusal : undefined;
  return (
    <>
      <Failure error={error} />
      {refusal?.problems?.length ? (
        <ul className={styles.list}>
          {refusal.problems.slice(0, 50).map((problem) => (
            <li key={`${problem.kind}/${problem.id} ${problem.path} ${problem.rule}`}>
              {problem.kind && problem.id ? (
                <Link to={paths.staff(locale, `records/${problem.kind}/${problem.id}`)}>{problem.id}</Link>
              ) : null}
              <span className={styles.grow}>{ruleSentence(problem, text)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {refusal?.stale?.length ? (
        <ul className={styles.list}>
          {refusal.stale.map(({ kind, id }) => (
            <li key={`${kind}/${id}`}>
              <Link to={paths.staff(locale, `records/${kind}/${id}`)}>{id}</Link>
              <span className={styles.grow}>{t('staff.merge.open')}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
