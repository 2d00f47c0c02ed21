/** One enquiry: what was sent, who looks after it, what was noted and answered. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import styles from '../staff.module.css';
import { AnswerPanel } from './answer-panel.tsx';
import { CarePanel } from './care-panel.tsx';
import own from './enquiries.module.css';
import { EnquiryContents } from './enquiry-contents.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { enquiryQuery } from './queries.ts';
import { StatusChip } from './status-chip.tsx';

export function EnquiryPage() {
  const { t, locale } = useText();
  const { reference = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(enquiryQuery(reference));
  return (
    <div className={styles.page}>
      <title>{`${reference} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{reference}</h1>
        {data ? <StatusChip status={data.status} /> : null}
        <Link to={paths.staff(locale, 'enquiries')}>{t('enquiries.back')}</Link>
      </div>
      <Failure error={error} onRetry={() => void refetch()} />
      {isPending ? <p role="status">{t('staff.loading')}</p> : null}
      {data ? (
        <div className={own.columns}>
          <div className={own.side}>
            <EnquiryContents enquiry={data} />
            <AnswerPanel key={reference} enquiry={data} />
          </div>
          <div className={own.side}>
            <CarePanel enquiry={data} />
            <ProposalPanel enquiry={data} />
            <NotesPanel enquiry={data} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
