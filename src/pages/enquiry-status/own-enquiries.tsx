import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { forgetReceipt, receiptStore } from '../../device/receipts.ts';
import { useText } from '../../i18n/use-text.tsx';
import { receiptFragment } from '../../sending/receipt-link.ts';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import styles from './status-sheet.module.css';

/** What was sent from this device, for those who have not kept the link. */
export function OwnEnquiries() {
  const { t, locale } = useText();
  const receipts = useSyncExternalStore(receiptStore.subscribe, receiptStore.read, receiptStore.read);
  if (receipts.length === 0) return null;
  return (
    <section className={styles.own}>
      <h2>{t('status.mine')}</h2>
      <ul>
        {receipts.map((receipt) => (
          <li key={receipt.reference} className={page.actions}>
            <Link to={paths.enquiryStatus(locale, receiptFragment(receipt))}>{receipt.reference}</Link>
            <button
              type="button"
              className={button.quiet}
              aria-label={`${t('status.forget')} ${receipt.reference}`}
              onClick={() => forgetReceipt(receipt.reference)}
            >
              {t('status.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
