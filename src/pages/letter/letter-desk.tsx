import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import type { RollEntry } from '../../dataset/roll.ts';
import { today } from '../../device/use-shortlist.ts';
import { joiningEnquiry, joiningFaults } from '../../domain/joining.ts';
import { writeJoiningLetter } from '../../enquiry/joining-letter.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { SendPanel } from '../../sending/send-panel.tsx';
import { formatDate } from '../../ui/dates.ts';
import { OfficeCard } from '../../ui/office-card.tsx';
import page from '../../ui/page.module.css';
import { DraftLine } from './draft-line.tsx';
import { EntrySteps } from './entry-steps.tsx';
import { JoiningSheet } from './joining-sheet.tsx';
import styles from './letter-desk.module.css';
import { OfferStep, SeekStep, WhenStep, WhoStep } from './letter-steps.tsx';
import { useJoiningDraft } from './use-joining-draft.ts';
import { useLetterEntries } from './use-letter-entries.ts';

/** In the language of a letter's part; Chinese stands in where there is no English. */
function nameIn({ name, otherName }: RollEntry, isEnglish: boolean): string {
  const names = [name, ...(otherName ? [otherName] : [])];
  return (names.find(({ lang }) => (lang === 'en') === isEnglish) ?? name).value;
}

/** The five steps, and the letter that grows beside them. */
export function LetterDesk({ pair }: { pair: Text }) {
  const text = useText();
  const { t, locale } = text;
  const dataset = useDataset();
  const { data: roll } = useSuspenseQuery(dataset.roll(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: pairedSite } = useSuspenseQuery(dataset.identity(pair.locale));
  const draft = useJoiningDraft();
  const chosen = useLetterEntries(roll);
  const [isTried, setTried] = useState(false);
  const { joining } = draft;
  const ids = chosen.ticked.map(({ id }) => id);
  const namesIn = (isEnglish: boolean) => chosen.ticked.map((entry) => nameIn(entry, isEnglish));
  const faults = joiningFaults(joining, ids.length, today());
  // What is too long is said at once; what is still empty, only when the letter is to go.
  const told = isTried ? faults : faults.filter(({ why }) => why !== 'empty');
  const letter = writeJoiningLetter({
    joining,
    sides: [
      { text, office: site.office.name, entries: namesIn(locale === 'en') },
      { text: pair, office: pairedSite.office.name, entries: namesIn(pair.locale === 'en') },
    ],
    today: today(),
    tellDate: formatDate,
  });
  const tryOut = () => {
    setTried(true);
    // The field says that it is wrong from the next frame on.
    if (faults.length > 0)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return faults.length === 0;
  };
  const step = { joining, faults: told, onChange: draft.change };
  return (
    <div className={styles.columns}>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <WhoStep {...step} />
        <OfferStep {...step} />
        <SeekStep {...step} />
        <EntrySteps chosen={chosen} faults={told} />
        <WhenStep {...step} today={today()} />
        <DraftLine draft={draft} onClear={() => setTried(false)} />
      </form>
      <div className={styles.letter}>
        {isTried && faults.length > 0 ? (
          <p className={page.warning} role="alert">
            {t('joining.faults', { count: faults.length })}
          </p>
        ) : null}
        <SendPanel
          office={site.office.name}
          take={() =>
            tryOut() ? joiningEnquiry(joining, { locale, need: letter.need, entries: ids }) : undefined
          }
        />
        <JoiningSheet letter={letter} onTry={tryOut} />
        <div className={page.screen}>
          <OfficeCard office={site.office} />
        </div>
      </div>
    </div>
  );
}
