import type { SummaryEntry } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from './to-choice.module.css';

interface Props {
  entries: readonly SummaryEntry[];
  phoneOf: (id: string) => string | undefined;
  isForOffice: boolean;
  onChange: (isForOffice: boolean) => void;
}

/** To the chosen organisations, with their telephones, or to the office that knows them. */
export function ToChoice({ entries, phoneOf, isForOffice, onChange }: Props) {
  const { t } = useText();
  if (entries.length === 0) {
    return (
      <p className={styles.office}>
        <strong>{t('enquiry.to')}</strong> {t('enquiry.toOffice')}
      </p>
    );
  }
  return (
    <fieldset className={styles.to}>
      <legend>{t('enquiry.to')}</legend>
      <label>
        <input type="radio" name="to" checked={!isForOffice} onChange={() => onChange(false)} />
        <span>
          {entries.map(({ id, name }) => {
            const phone = phoneOf(id);
            return (
              <span key={id} className={styles.name}>
                {name.value}
                {phone ? (
                  <a href={`tel:${phone.replaceAll('-', '')}`} aria-label={`${t('enquiry.phone')} ${phone}`}>
                    {phone}
                  </a>
                ) : null}
              </span>
            );
          })}
        </span>
      </label>
      <label>
        <input type="radio" name="to" checked={isForOffice} onChange={() => onChange(true)} />
        <span>{t('enquiry.toOffice')}</span>
      </label>
    </fieldset>
  );
}
