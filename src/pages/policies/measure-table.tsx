import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Measure } from '../../dataset/policies.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AudienceTags } from '../../record/audience-tags.tsx';
import { Prose } from '../../record/prose.tsx';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import styles from './measure-table.module.css';

/**
 * Measures one by one: what, for whom, how much. An amount that nobody published is said to be so.
 * @param props.isHome on the policy's own page, which the addresses of its measures lead to
 */
export function MeasureTable({
  policy,
  measures,
  isHome = false,
}: {
  policy: string;
  measures: readonly Measure[];
  isHome?: boolean;
}) {
  const { t, locale } = useText();
  const { hash } = useLocation();
  const asked = useIsDrawn() && isHome ? hash.slice(1) : undefined;
  return (
    <table className={styles.measures}>
      <thead>
        <tr>
          <th scope="col">{t('policy.measure')}</th>
          <th scope="col">{t('initiatives.forWhom')}</th>
          <th scope="col">{t('policy.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ number, text, amount, audience }) => (
          <tr
            key={number}
            id={isHome ? `measure-${number}` : undefined}
            aria-current={asked === `measure-${number}` || undefined}
          >
            <th scope="row">
              <Link
                className={styles.number}
                to={paths.measure(locale, policy, number)}
                aria-label={t('policy.measureLink', { number })}
              >
                {number}
              </Link>
              <Prose>{text}</Prose>
            </th>
            <td>
              <AudienceTags audience={audience} />
            </td>
            <td>
              {amount ? (
                <strong>
                  <Prose>{amount}</Prose>
                </strong>
              ) : (
                <span className={styles.none}>{t('policy.noAmount')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
