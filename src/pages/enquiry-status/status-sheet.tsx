import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetReceipt } from '../../device/receipts.ts';
import type { EnquiryReceipt } from '../../domain/enquiry-answer.ts';
import { useText } from '../../i18n/use-text.tsx';
import { askService, ServiceError } from '../../sending/service.ts';
import { statusQuery } from '../../sending/service-queries.ts';
import button from '../../ui/button.module.css';
import { formatDate } from '../../ui/dates.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import page from '../../ui/page.module.css';
import styles from './status-sheet.module.css';

/** Asked twice: what is deleted does not come back. */
function TakeBack({ receipt, onDone }: { receipt: EnquiryReceipt; onDone: () => void }) {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const take = useMutation({
    mutationFn: () => askService('enquiries/take-back', receipt),
    onSuccess: () => {
      forgetReceipt(receipt.reference);
      onDone();
    },
  });
  if (!isAsked)
    return (
      <button type="button" className={button.quiet} onClick={() => setAsked(true)}>
        {t('status.takeBack')}
      </button>
    );
  return (
    <div role="group" aria-label={t('status.takeBack')}>
      <p>{t('status.takeBackSure')}</p>
      <p className={page.actions}>
        <button
          type="button"
          className={button.button}
          disabled={take.isPending}
          onClick={() => take.mutate()}
        >
          {t('status.takeBackYes')}
        </button>
        <button type="button" className={button.quiet} onClick={() => setAsked(false)}>
          {t('status.takeBackNo')}
        </button>
      </p>
      {take.isError ? <p role="alert">{t('sending.offline')}</p> : null}
    </div>
  );
}

export function StatusSheet({ receipt }: { receipt: EnquiryReceipt }) {
  const { t, locale } = useText();
  const [isGone, setGone] = useState(false);
  const { data, error, refetch, isFetching } = useQuery({ ...statusQuery(receipt), enabled: !isGone });
  if (isGone) return <p role="status">{t('status.takenBack')}</p>;
  if (error) {
    const refusal = error instanceof ServiceError ? error.refusal : undefined;
    const sentence = refusal?.message[locale === 'en' ? 'en' : 'zh-Hans'] ?? t('sending.offline');
    return <ErrorNote sentence={sentence} onRetry={() => void refetch()} />;
  }
  if (!data) return <p role="status">{t('site.pending')}</p>;
  const day = (time: string) => formatDate(time.slice(0, 10), locale);
  return (
    <article className={styles.sheet}>
      <p className={styles.state} role="status">
        {t(`status.state.${data.status}`)}
      </p>
      <dl className={styles.facts}>
        <dt>{t('status.reference')}</dt>
        <dd>
          {data.reference} · {t(`status.kind.${data.kind}`)}
        </dd>
        <dt>{t('status.receivedAt')}</dt>
        <dd>{day(data.receivedAt)}</dd>
        <dt>{t('status.updatedAt')}</dt>
        <dd>{day(data.updatedAt)}</dd>
        {data.replyBy && !data.answer ? (
          <>
            <dt>{t('status.replyBy')}</dt>
            <dd>{day(data.replyBy)}</dd>
          </>
        ) : null}
      </dl>
      <section>
        <h2>{t('status.answer')}</h2>
        {data.answer ? (
          <p className={styles.answer}>{data.answer}</p>
        ) : (
          <p className={page.note}>{t('status.noAnswer')}</p>
        )}
      </section>
      <section>
        <h2>{t('status.yours')}</h2>
        <p className={styles.text}>{data.need}</p>
      </section>
      <p className={page.note}>{t('status.kept', { days: data.keptDays })}</p>
      <div className={page.actions}>
        <button type="button" className={button.button} disabled={isFetching} onClick={() => void refetch()}>
          {t('status.refresh')}
        </button>
        <TakeBack receipt={receipt} onDone={() => setGone(true)} />
      </div>
    </article>
  );
}
