import type { SummaryEntry } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from './to-choice.module.css';

/** The office, each of the chosen, or the id of one of them. */
export type Recipient = 'office' | 'each' | { readonly entry: string };

interface Props {
  entries: readonly SummaryEntry[];
  office: string;
  phoneOf: (id: string) => string | undefined;
  to: Recipient;
  onChange: (to: Recipient) => void;
}

/** To the chosen organisations, with their telephones, or to the office that knows them. */
export function ToChoice({ entries, office, phoneOf, to, onChange }: Props) {
  const { t } = useText();
  if (entries.length === 0) {
    return (
      <p className={styles.office}>
        <strong>{t('enquiry.to')}</strong> {t('enquiry.toOffice', { office })}
      </p>
    );
  }
  const radio = (isChosen: boolean, recipient: Recipient) => (
    <input type="radio" name="to" checked={isChosen} onChange={() => onChange(recipient)} />
  );
  return (
    <fieldset className={styles.to}>
      <legend>{t('enquiry.to')}</legend>
      {entries.length > 1 ? (
        <label>
          {radio(to === 'each', 'each')}
          <span>{t('enquiry.toEach')}</span>
        </label>
      ) : null}
      {entries.map(({ id, name }) => {
        const phone = phoneOf(id);
        return (
          <label key={id}>
            {radio(typeof to === 'object' && to.entry === id, { entry: id })}
            <span className={styles.name}>
              {name.value}
              {phone ? (
                <a href={`tel:${phone.replaceAll('-', '')}`} aria-label={`${t('enquiry.phone')} ${phone}`}>
                  {phone}
                </a>
              ) : null}
            </span>
          </label>
        );
      })}
      <label>
        {radio(to === 'office', 'office')}
        <span>{t('enquiry.toOffice', { office })}</span>
      </label>
    </fieldset>
  );
}
