import type { Measure } from '../../dataset/policies.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AudienceTags } from '../../record/audience-tags.tsx';
import { Prose } from '../../record/prose.tsx';
import styles from './measure-table.module.css';

/** Measures one by one: what, for whom, how much. An amount that nobody published is said to be so. */
export function MeasureTable({ measures }: { measures: readonly Measure[] }) {
  const { t } = useText();
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
        {measures.map(({ text, amount, audience }) => (
          <tr key={text}>
            <th scope="row">
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
