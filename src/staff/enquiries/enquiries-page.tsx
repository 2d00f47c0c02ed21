/** Enquiries that reached the office, the newest first. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { dayInShanghai } from '../../dataset/check.ts';
import { ENQUIRY_STATUSES } from '../../domain/enquiry-answer.ts';
import type { EnquiryHead } from '../../domain/enquiry-case.ts';
import { useText } from '../../i18n/use-text.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Failure } from '../failure.tsx';
import { useMay } from '../session/session.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import own from './enquiries.module.css';
import { enquiriesQuery, OPEN_STATUSES, readAllEnquiries } from './queries.ts';
import { StatusChip } from './status-chip.tsx';

function EnquiryItem({ enquiry, today }: { enquiry: EnquiryHead; today: string }) {
  const { t, locale } = useText();
  const { reference, kind, status, organisation, beginning, assignee, replyBy, receivedAt } = enquiry;
  const isLate =
    replyBy !== undefined && OPEN_STATUSES.includes(status) && status !== 'answered' && replyBy < today;
  return (
    <li>
      <Link to={paths.staff(locale, `enquiries/${reference}`)}>{reference}</Link>
      <StatusChip status={status} />
      <span>
        <strong>
          {t(`enquiries.kind.${kind}`)} · {organisation || t('enquiries.anonymous')}
        </strong>{' '}
        {beginning}
      </span>
      <span>
        {assignee?.name ?? <span className={styles.note}>{t('enquiries.nobody')}</span>}
        {replyBy ? (
          <span className={isLate ? own.late : styles.note}>
            {' '}
            {isLate ? t('enquiries.overdue') : t('enquiries.replyBy')} {replyBy}
          </span>
        ) : null}
      </span>
      <span className={styles.note}>{formatTime(receivedAt, locale)}</span>
    </li>
  );
}

function ExportButton() {
  const { t } = useText();
  const take = useMutation({
    mutationFn: async () => {
      const [{ exportTable }, enquiries] = await Promise.all([
        import('./export-table.ts'),
        readAllEnquiries(),
      ]);
      const table = await exportTable(enquiries, t);
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const name = t('enquiries.fileName', { date: dayInShanghai(new Date()) });
      saveFile(new Blob([table], { type }), `${name}.xlsx`);
    },
  });
  return (
    <>
      <button type="button" className={styles.small} disabled={take.isPending} onClick={() => take.mutate()}>
        {t(take.isPending ? 'enquiries.exporting' : 'enquiries.export')}
      </button>
      <Failure error={take.error} />
    </>
  );
}

export function EnquiriesPage() {
  const { t } = useText();
  const [isAll, setAll] = useState(false);
  const [today] = useState(() => dayInShanghai(new Date()));
  const mayExport = useMay('reviewer');
  const enquiries = useQuery(enquiriesQuery(isAll ? ENQUIRY_STATUSES : OPEN_STATUSES));
  return (
    <div className={styles.page}>
      <title>{`${t('enquiries.nav')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{t('enquiries.heading')}</h1>
        <div className={styles.tabs} role="group" aria-label={t('enquiries.heading')}>
          {[false, true].map((all) => (
            <button key={String(all)} type="button" aria-pressed={isAll === all} onClick={() => setAll(all)}>
              {t(all ? 'enquiries.all' : 'enquiries.open')}
            </button>
          ))}
        </div>
        {mayExport ? <ExportButton /> : null}
      </div>
      <Failure error={enquiries.error} onRetry={() => void enquiries.refetch()} />
      <section className={styles.panel} aria-label={t('enquiries.heading')}>
        {enquiries.isPending ? <p role="status">{t('staff.loading')}</p> : null}
        {enquiries.data?.length === 0 ? <p className={styles.note}>{t('enquiries.none')}</p> : null}
        <ul className={own.list}>
          {enquiries.data?.map((enquiry) => (
            <EnquiryItem key={enquiry.reference} enquiry={enquiry} today={today} />
          ))}
        </ul>
      </section>
    </div>
  );
}
