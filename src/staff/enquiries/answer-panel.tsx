import { useState } from 'react';
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import { CASE_LIMITS } from '../../domain/enquiry-limits.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { Failure } from '../failure.tsx';
import styles from '../staff.module.css';
import { useEnquiryStep } from './queries.ts';

/** What the sender reads by their link. */
export function AnswerPanel({ enquiry }: { enquiry: EnquiryCase }) {
  const { t } = useText();
  const { answer, version } = enquiry;
  const [text, setText] = useState(answer ?? '');
  const step = useEnquiryStep(enquiry);
  return (
    <section className={styles.panel} aria-label={t('enquiries.answer')}>
      <h2>{t('enquiries.answer')}</h2>
      <p className={styles.note}>{t('enquiries.answerHelp')}</p>
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate({ path: 'answer', body: { version, text } });
        }}
      >
        <label className={styles.field}>
          {t('enquiries.answer')}
          <textarea
            rows={6}
            required
            maxLength={CASE_LIMITS.answer}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className={styles.actions}>
          <button type="submit" className={button.primary} disabled={step.isPending || text === answer}>
            {t(answer === undefined ? 'enquiries.answerSave' : 'enquiries.answerAgain')}
          </button>
          {answer !== undefined ? (
            <span className={styles.chip} data-tone="good">
              {t('enquiries.answered')}
            </span>
          ) : null}
        </p>
        <Failure error={step.error} />
      </form>
    </section>
  );
}
