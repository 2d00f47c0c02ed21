import type { ChangeStatus } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from '../staff.module.css';

const TONES: Readonly<Record<ChangeStatus, string>> = {
  draft: 'none',
  submitted: 'wait',
  returned: 'bad',
  approved: 'wait',
  published: 'good',
  withdrawn: 'none',
};

export function StatusChip({ status }: { status: ChangeStatus }) {
  const { t } = useText();
  return (
    <span className={styles.chip} data-tone={TONES[status]}>
      {t(`staff.status.${status}`)}
    </span>
  );
}
