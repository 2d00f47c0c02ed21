import { useState } from 'react';
import type { Letter } from '../../enquiry/letter.ts';
import { TRANSPORTS, type Transport } from '../../enquiry/transport.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import styles from './letter-sheet.module.css';

/** The letter as it will go, and the ways in which it can. */
export function LetterSheet({ letter, onTry }: { letter: Letter; onTry: () => boolean }) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const send = async (transport: Transport) => {
    if (!onTry()) return;
    try {
      await transport.send(letter);
      setSaid(transport.id === 'copy' ? t('enquiry.done') : '');
    } catch (error) {
      console.info('The letter did not leave the page.', error);
      setSaid(t('enquiry.failed'));
    }
  };
  return (
    <section className={styles.letter} aria-label={t('enquiry.letter')}>
      <p className={page.actions}>
        {TRANSPORTS.filter((transport) => transport.takes(letter)).map((transport, index) => (
          <button
            key={transport.id}
            type="button"
            className={index === 0 ? button.primary : button.button}
            onClick={() => void send(transport)}
          >
            {t(`enquiry.${transport.id}`)}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
      {letter.emails.length === 0 ? (
        <p className={`${page.note} ${page.screen}`}>{t('enquiry.mailNone')}</p>
      ) : null}
      <pre className={styles.text}>{letter.body}</pre>
    </section>
  );
}
