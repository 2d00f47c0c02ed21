import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import type { EnquiryReceipt } from '../domain/enquiry-answer.ts';
import { useText } from '../i18n/use-text.tsx';
import button from '../ui/button.module.css';
import { CopyButton } from '../ui/copy-button.tsx';
import page from '../ui/page.module.css';
import { receiptFragment } from './receipt-link.ts';
import styles from './send-panel.module.css';

/** What the sender has to keep. */
export function ReceiptNote({ receipt, onAgain }: { receipt: EnquiryReceipt; onAgain: () => void }) {
  const { t, locale } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone: what came of it is read out.
  useEffect(() => heading.current?.focus(), []);
  const path = paths.enquiryStatus(locale, receiptFragment(receipt));
  return (
    <section className={styles.panel}>
      <h2 ref={heading} tabIndex={-1}>
        {t('sending.sent', { reference: receipt.reference })}
      </h2>
      <p>{t('sending.sentLead')}</p>
      <p className={styles.link} aria-label={t('sending.link')}>
        {window.location.origin + path}
      </p>
      <p className={page.actions}>
        <CopyButton text={window.location.origin + path} label={t('sending.copyLink')} />
        <Link className={button.button} to={path}>
          {t('sending.open')}
        </Link>
        <button type="button" className={button.quiet} onClick={onAgain}>
          {t('sending.again')}
        </button>
      </p>
    </section>
  );
}
