import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { JoinMeasure } from '../../dataset/join-page.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from './measure-list.module.css';

/** What a policy gives, with the amount where one was published. */
export function MeasureList({ measures }: { measures: readonly JoinMeasure[] }) {
  const { t, locale } = useText();
  const [first] = measures;
  if (!first) return null;
  return (
    <div className={styles.measures}>
      <p>
        {t('join.gives')} ·{' '}
        <Link to={paths.policy(locale, first.policy.id)} lang={first.policy.name.lang}>
          {first.policy.name.value}
        </Link>
      </p>
      <ul>
        {measures.map(({ policy, number, text, amount }) => (
          <li key={`${policy.id}-${number}`}>
            <Link to={paths.measure(locale, policy.id, number)}>{text}</Link>{' '}
            <small>{amount ? t('join.amount', { amount }) : t('join.amountNone')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
