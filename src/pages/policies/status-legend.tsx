import { POLICY_STATUSES } from '../../domain/policy-status.ts';
import { useText } from '../../i18n/use-text.tsx';
import { StatusTag } from '../../record/status-tag.tsx';
import styles from './status-legend.module.css';

/** What the words for how a policy stands promise, and what they do not. */
export function StatusLegend() {
  const { t } = useText();
  return (
    <section className={styles.legend} aria-labelledby="statuses">
      <h2 id="statuses">{t('policy.statuses')}</h2>
      <dl>
        {POLICY_STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusTag status={status} />
            </dt>
            <dd>{t(`policy.statusLong.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
