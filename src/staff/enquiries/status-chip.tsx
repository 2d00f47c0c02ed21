import type { EnquiryStatusName } from '../../domain/enquiry-answer.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from '../staff.module.css';

const TONES: Record<EnquiryStatusName, string | undefined> = {
  received: 'bad',
  'in-hand': 'wait',
  answered: 'good',
  closed: undefined,
};

export function StatusChip({ status }: { status: EnquiryStatusName }) {
  const { t } = useText();
  return (
    <span className={styles.chip} data-tone={TONES[status]}>
      {t(`enquiries.status.${status}`)}
    </span>
  );
}
