import { useState } from 'react';
import { joinLetters, type EnquiryLetter } from '../../enquiry/letter.ts';
import { TRANSPORTS, type Transport } from '../../enquiry/transport.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import styles from './letter-sheet.module.css';

/** The letters as they will go, and the ways in which they can. */
export function LetterSheet({ letters, onTry }: { letters: readonly EnquiryLetter[]; onTry: () => boolean }) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const [only, ...others] = letters;
  if (!only) return null;
  const isOne = others.length === 0;
  const letter = isOne ? only : joinLetters(letters);
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
  const labelOf = ({ id }: Transport) => {
    if (isOne || id === 'mail') return t(`enquiry.${id}`);
    return id === 'copy' ? t('enquiry.copyAll', { count: letters.length }) : t('enquiry.printAll');
  };
  return (
    <section className={styles.letters} aria-label={t('enquiry.letter')}>
      <p className={page.actions}>
        {TRANSPORTS.filter((way) => (isOne || way.id !== 'mail') && way.takes(letter)).map((way, index) => (
          <button
            key={way.id}
            type="button"
            className={index === 0 ? button.primary : button.button}
            onClick={() => void send(way)}
          >
            {labelOf(way)}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
      {isOne && letter.emails.length > 0 ? null : (
        <p className={`${page.note} ${page.screen}`}>{t(isOne ? 'enquiry.mailNone' : 'enquiry.mailOne')}</p>
      )}
      {letters.map(({ body, texts }) => (
        <article key={body} className={styles.letter}>
          {texts.map(({ locale, text }) => (
            <pre key={locale} lang={locale}>
              {text}
            </pre>
          ))}
        </article>
      ))}
    </section>
  );
}
