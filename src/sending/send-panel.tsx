import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { keepReceipt } from '../device/receipts.ts';
import type { EnquiryContent } from '../domain/enquiry-case.ts';
import { useText, type Text } from '../i18n/use-text.tsx';
import button from '../ui/button.module.css';
import page from '../ui/page.module.css';
import { ReceiptNote } from './receipt-note.tsx';
import styles from './send-panel.module.css';
import { ServiceError } from './service.ts';
import { serviceQuery, termsQuery } from './service-queries.ts';

interface Props {
  /** Who takes it. */
  office: string;
  /** The enquiry, or undefined while something in it has to be mended, which the form then shows. */
  take: () => EnquiryContent | undefined;
}

function reasonOf(error: unknown, { t, locale }: Text): string {
  const refusal = error instanceof ServiceError ? error.refusal : undefined;
  return refusal ? refusal.message[locale === 'en' ? 'en' : 'zh-Hans'] : t('sending.offline');
}

function Privacy() {
  const { t } = useText();
  const { data: terms } = useQuery(termsQuery);
  return (
    <>
      <h3 className={page.note}>{t('sending.privacyTitle')}</h3>
      <ul>
        <li>{t('sending.privacyUse')}</li>
        {terms ? <li>{t('sending.privacyKept', { days: terms.keptDays })}</li> : null}
        <li>{t('sending.privacyWork')}</li>
      </ul>
    </>
  );
}

function SendForm({ office, take }: Props) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const [consent, setConsent] = useState(false);
  const [isTried, setTried] = useState(false);
  const send = useMutation({
    // The work and its code are wanted by those who send.
    mutationFn: async (enquiry: EnquiryContent) => (await import('./post-enquiry.ts')).postEnquiry(enquiry),
    onSuccess: (receipt) => {
      keepReceipt(receipt);
    },
  });
  const press = () => {
    setTried(true);
    if (send.isPending) return;
    const enquiry = take();
    if (enquiry && consent) send.mutate(enquiry);
  };
  if (send.data) return <ReceiptNote receipt={send.data} onAgain={send.reset} />;
  const isUnconsented = isTried && !consent;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{t('sending.heading', { office })}</h2>
      <p>{t('sending.lead')}</p>
      <Privacy />
      <label className={styles.consent}>
        <input
          type="checkbox"
          checked={consent}
          aria-invalid={isUnconsented}
          aria-describedby={isUnconsented ? `${id}-consent` : undefined}
          onChange={({ target }) => setConsent(target.checked)}
        />
        {t('sending.consent')}
      </label>
      {isUnconsented ? (
        <p id={`${id}-consent`} className={styles.fault}>
          {t('sending.consentMissing')}
        </p>
      ) : null}
      <p className={page.actions}>
        <button type="button" className={button.primary} aria-disabled={send.isPending} onClick={press}>
          {t(send.isPending ? 'sending.working' : 'sending.send')}
        </button>
      </p>
      <p role="status" className={send.isError ? page.warning : undefined}>
        {send.isError ? t('sending.failed', { reason: reasonOf(send.error, text) }) : ''}
      </p>
    </section>
  );
}

/** Sends the enquiry to the office, where a service answers; nothing on a static site. */
export function SendPanel(props: Props) {
  const { t } = useText();
  const { data: isServed } = useQuery(serviceQuery);
  if (!isServed) return null;
  // The browser calculates only on encrypted pages.
  if (!window.isSecureContext) return <p className={page.note}>{t('sending.insecure')}</p>;
  return <SendForm {...props} />;
}
