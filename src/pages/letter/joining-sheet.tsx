import { useState } from 'react';
import type { JoiningLetter, LetterPart } from '../../enquiry/joining-letter.ts';
import { TRANSPORTS, type Transport } from '../../enquiry/transport.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import { saveFile } from '../../ui/save-file.ts';
import styles from './joining-sheet.module.css';

const FILE_NAME = 'wuning-letter-of-intent.docx';
const HAN = /\p{Script=Han}/u;

async function saveDocx({ parts }: JoiningLetter): Promise<void> {
  const { writeDocx } = await import('../../documents/writing/write-docx.ts');
  const [first, ...others] = parts.map(({ locale, title, opening, sections, closing }) => ({
    lang: locale,
    title,
    lead: [{ label: '', lines: opening }],
    sections: sections.map(({ heading, lines }) => ({ id: heading, heading, rows: [{ label: '', lines }] })),
    closing,
  }));
  if (first) saveFile(await writeDocx(first, ...others), FILE_NAME);
}

/** What was written by hand keeps its own language in both parts. */
function Line({ text, part }: { text: string; part: LetterPart }) {
  const isForeign = HAN.test(text) !== (part.locale !== 'en');
  return <p lang={isForeign ? (part.locale === 'en' ? 'zh' : 'en') : undefined}>{text}</p>;
}

function Part({ part }: { part: LetterPart }) {
  return (
    <article className={styles.part} lang={part.locale}>
      <h3>{part.title}</h3>
      {part.opening.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ol>
        {part.sections.map(({ heading, lines }) => (
          <li key={heading}>
            <h4>{heading}</h4>
            {lines.map((text, index) => (
              <Line key={`${index} ${text}`} text={text} part={part} />
            ))}
          </li>
        ))}
      </ol>
      <div className={styles.closing}>
        {part.closing.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </article>
  );
}

/** The letter as it will go, and the ways in which it can leave the page. */
export function JoiningSheet({ letter, onTry }: { letter: JoiningLetter; onTry: () => boolean }) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const leave = async (way: () => Promise<void>, sentence = '') => {
    if (!onTry()) return;
    try {
      await way();
      setSaid(sentence);
    } catch (error) {
      console.info('The letter did not leave the page.', error);
      setSaid(t('joining.failed'));
    }
  };
  const send = (id: Transport['id']) => async () => {
    await TRANSPORTS.find((transport) => transport.id === id)?.send(letter);
  };
  const isMailable = TRANSPORTS.some((transport) => transport.id === 'mail' && transport.takes(letter));
  return (
    <section className={styles.sheet} aria-label={t('joining.letter')}>
      <p className={page.actions}>
        <button type="button" className={button.primary} onClick={() => void leave(send('print'))}>
          {t('joining.print')}
        </button>
        <button
          type="button"
          className={button.button}
          onClick={() => void leave(() => saveDocx(letter), t('joining.saved'))}
        >
          {t('joining.docx')}
        </button>
        <button
          type="button"
          className={button.button}
          onClick={() => void leave(send('copy'), t('joining.copied'))}
        >
          {t('joining.copy')}
        </button>
        {isMailable ? (
          <button type="button" className={button.button} onClick={() => void leave(send('mail'))}>
            {t('joining.mail')}
          </button>
        ) : null}
        <span role="status">{said}</span>
      </p>
      <p className={`${page.note} ${page.screen}`}>
        {t(isMailable ? 'joining.mailNote' : 'joining.mailLong')}
      </p>
      {letter.parts.map((part) => (
        <Part key={part.locale} part={part} />
      ))}
    </section>
  );
}
