import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { paths } from '../../app/paths.ts';
import type { EnquiryCase } from '../../domain/enquiry-case.ts';
import { useText } from '../../i18n/use-text.tsx';
import { callService } from '../api.ts';
import { Failure } from '../failure.tsx';
import { useMay, useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { assigneesQuery, enquiriesQuery, OPEN_STATUSES, useEnquiryStep } from './queries.ts';

/** Asked twice: nothing of it stays. */
function DeleteButton({ reference }: { reference: string }) {
  const { t, locale } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      callService(`enquiries/${reference}`, z.object({ deleted: z.literal(true) }), { method: 'DELETE' }),
    onSuccess: async () => {
      void navigate(paths.staff(locale, 'enquiries'));
      await client.invalidateQueries({ queryKey: enquiriesQuery(OPEN_STATUSES).queryKey });
    },
  });
  if (!isAsked)
    return (
      <button type="button" className={styles.small} onClick={() => setAsked(true)}>
        {t('enquiries.delete')}
      </button>
    );
  return (
    <div role="group" aria-label={t('enquiries.delete')}>
      <p>{t('enquiries.deleteSure', { reference })}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.small}
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t('enquiries.deleteYes')}
        </button>
        <button type="button" className={styles.small} onClick={() => setAsked(false)}>
          {t('staff.cancel')}
        </button>
      </p>
      <Failure error={remove.error} />
    </div>
  );
}

/** Who looks after it, by when, and whether it is done. */
export function CarePanel({ enquiry }: { enquiry: EnquiryCase }) {
  const { t } = useText();
  const { user } = useSession();
  const mayDelete = useMay('reviewer');
  const { data: people = [] } = useQuery(assigneesQuery);
  const step = useEnquiryStep(enquiry);
  const { version, assignee, replyBy, status, reference } = enquiry;
  const edit = (change: object) => step.mutate({ body: { version, ...change } });
  return (
    <section className={styles.panel} aria-label={t('enquiries.assignee')}>
      <label className={styles.field}>
        {t('enquiries.assignee')}
        <select
          value={assignee?.id ?? ''}
          disabled={step.isPending}
          onChange={({ target }) => edit({ assignee: target.value || null })}
        >
          <option value="">{t('enquiries.nobody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('enquiries.replyBy')}
        <input
          type="date"
          value={replyBy ?? ''}
          disabled={step.isPending}
          onChange={({ target }) => edit({ replyBy: target.value || null })}
        />
      </label>
      <div className={styles.actions}>
        {assignee?.id === user.id ? null : (
          <button type="button" className={styles.small} onClick={() => edit({ assignee: user.id })}>
            {t('enquiries.mine')}
          </button>
        )}
        <button
          type="button"
          className={styles.small}
          disabled={step.isPending}
          onClick={() => edit({ status: status === 'closed' ? 'in-hand' : 'closed' })}
        >
          {t(status === 'closed' ? 'enquiries.reopen' : 'enquiries.close')}
        </button>
        {mayDelete ? <DeleteButton reference={reference} /> : null}
      </div>
      <Failure error={step.error} />
    </section>
  );
}
