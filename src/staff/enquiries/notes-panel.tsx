import { useState } from 'react';
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import { CASE_LIMITS } from '../../domain/enquiry-limits.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import own from './enquiries.module.css';
import { useEnquiryStep } from './queries.ts';

/** What colleagues tell each other about it. */
export function NotesPanel({ enquiry }: { enquiry: EnquiryCase }) {
  const { t, locale } = useText();
  const [text, setText] = useState('');
  const step = useEnquiryStep(enquiry);
  return (
    <section className={styles.panel} aria-label={t('enquiries.notes')}>
      <h2>{t('enquiries.notes')}</h2>
      {enquiry.notes.length === 0 ? <p className={styles.note}>{t('enquiries.noteNone')}</p> : null}
      {enquiry.notes.map(({ at, author, text: note }) => (
        <div key={`${at} ${author.id}`}>
          <p className={styles.note}>
            {author.name} · {formatTime(at, locale)}
          </p>
          <p className={own.text}>{note}</p>
        </div>
      ))}
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate({ path: 'notes', body: { text } }, { onSuccess: () => setText('') });
        }}
      >
        <label className={styles.field}>
          {t('enquiries.note')}
          <textarea
            rows={2}
            required
            maxLength={CASE_LIMITS.note}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className={styles.actions}>
          <button type="submit" className={styles.small} disabled={step.isPending}>
            {t('enquiries.noteSave')}
          </button>
        </p>
        <Failure error={step.error} />
      </form>
    </section>
  );
}
