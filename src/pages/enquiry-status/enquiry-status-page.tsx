import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { readReceipt, receiptFragment } from '../../sending/receipt-link.ts';
import { serviceQuery } from '../../sending/service-queries.ts';
import { OfficeCard } from '../../ui/office-card.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { OwnEnquiries } from './own-enquiries.tsx';
import { StatusSheet } from './status-sheet.tsx';

function Content() {
  const { t } = useText();
  const { hash } = useLocation();
  const receipt = readReceipt(hash);
  const { data: isServed, isPending } = useQuery(serviceQuery);
  if (isPending) return <p role="status">{t('site.pending')}</p>;
  if (!isServed) return <p className={page.warning}>{t('status.absent')}</p>;
  return (
    <>
      {receipt ? <StatusSheet key={receiptFragment(receipt)} receipt={receipt} /> : <p>{t('status.none')}</p>}
      <OwnEnquiries />
    </>
  );
}

/** How an enquiry stands, for whoever has its link. */
export function EnquiryStatusPage() {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('status.title')} site={site.name} description={t('status.description')} />
      <header className={page.head}>
        <h1>{t('status.heading')}</h1>
        <p>{t('status.lead')}</p>
      </header>
      <noscript>
        <p>{t('status.noScript')}</p>
      </noscript>
      {drawn ? <Content /> : null}
      <OfficeCard office={site.office} />
    </div>
  );
}
