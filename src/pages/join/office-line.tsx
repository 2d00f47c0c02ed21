import type { Office } from '../../dataset/office.ts';
import { useText } from '../../i18n/use-text.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import { RecordName } from './record-name.tsx';
import styles from './question-list.module.css';

/** Whom to ask, with the number where one is public, or who passes the question on. */
export function OfficeLine({ office }: { office: Office }) {
  const { t } = useText();
  return (
    <div className={styles.ask}>
      <span className={styles.askLabel}>{t('join.ask')}</span>
      {office.phone ? (
        <OfficeCard office={{ name: office.name.value, phone: office.phone, asOf: office.asOf }} />
      ) : (
        <p>
          <strong>
            <RecordName name={office.name} otherName={office.otherName} />
          </strong>
          <br />
          {office.via ? t('join.via', { office: office.via }) : null}
        </p>
      )}
    </div>
  );
}
