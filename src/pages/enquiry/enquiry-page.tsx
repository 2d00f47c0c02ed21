import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState, useSyncExternalStore } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import { EMPTY_DRAFT, enquiryDraftStore, type EnquiryDraft } from '../../device/enquiry-draft.ts';
import { today } from '../../device/use-shortlist.ts';
import { faultsOf, ENQUIRY_LIMITS, type Enquiry } from '../../domain/enquiry.ts';
import { writeLetter, type LetterSide } from '../../enquiry/letter.ts';
import type { Identity } from '../../dataset/identity.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { useChosen } from '../../matching/use-chosen.ts';
import { SendPanel } from '../../sending/send-panel.tsx';
import button from '../../ui/button.module.css';
import { formatDate, localeTag } from '../../ui/dates.ts';
import { LeftOutNote } from '../../ui/left-out-note.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { EnquiryFields } from './enquiry-fields.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import styles from './letter-sheet.module.css';
import { ToChoice, type Recipient } from './to-choice.tsx';

const NONE: readonly string[] = [];

function enquiryOf(draft: EnquiryDraft, locale: Enquiry['locale'], entries: readonly string[]): Enquiry {
  const { date, ...rest } = draft;
  return { kind: 'need', locale, ...rest, ...(date && { date }), entries: [...entries] };
}

/** The office where nobody can be reached, else each that was chosen. */
function firstRecipient(
  entries: readonly { readonly id: string }[],
  canBeReached: (id: string) => boolean,
): Recipient {
  const [first, ...others] = entries;
  if (!first || !entries.some(({ id }) => canBeReached(id))) return 'office';
  return others.length > 0 ? 'each' : { entry: first.id };
}

function EnquiryForm({ pair }: { pair: Text }) {
  const text = useText();
  const { t, locale } = text;
  const dataset = useDataset();
  const { data: summary } = useSuspenseQuery(dataset.summary(locale));
  const { data: matching } = useSuspenseQuery(dataset.matching());
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: paired } = useSuspenseQuery(dataset.summary(pair.locale));
  const { data: pairedSite } = useSuspenseQuery(dataset.identity(pair.locale));
  const chosen = useChosen(summary, NONE);
  const entries = chosen.entries.slice(0, ENQUIRY_LIMITS.entries);
  const stored = useSyncExternalStore(enquiryDraftStore.subscribe, enquiryDraftStore.read, () => EMPTY_DRAFT);
  const [kept, setKept] = useState<'kept' | 'full' | 'forbidden'>('kept');
  const [isTried, setTried] = useState(false);
  const [wanted, setWanted] = useState<Recipient>();
  // A need that comes with the link is the one that is meant, until it is written over here.
  const [isOwn, setOwn] = useState(false);
  const draft = !isOwn && chosen.need.text ? { ...stored, need: chosen.need.text } : stored;

  const change = (next: EnquiryDraft) => {
    setOwn(true);
    setKept(enquiryDraftStore.write(next));
  };
  const enquiry = enquiryOf(
    draft,
    locale,
    entries.map(({ id }) => id),
  );
  const faults = faultsOf(enquiry, today());
  const contactOf = (id: string) => matching.entries.find((entry) => entry.id === id)?.contact;
  const canBeReached = (id: string) => Boolean(contactOf(id)?.phone ?? contactOf(id)?.email);
  const to = wanted ?? firstRecipient(entries, canBeReached);
  const addressed = entries.filter(({ id }) => to === 'each' || (typeof to === 'object' && to.entry === id));
  const unreached = addressed.filter(({ id }) => !canBeReached(id));
  const sideOf = (words: Text, directory: Summary, office: Identity['office'], id?: string): LetterSide => {
    const entryOf = (wantedId: string) => directory.entries.find((entry) => entry.id === wantedId);
    const nameOf = (wantedId: string) => entryOf(wantedId)?.name.value ?? wantedId;
    return {
      text: words,
      to:
        id === undefined
          ? office
          : { name: nameOf(id), address: entryOf(id)?.address, email: contactOf(id)?.email },
      candidates: entries.map((entry) => nameOf(entry.id)),
    };
  };
  const letterTo = (id?: string) =>
    writeLetter(
      enquiry,
      id === undefined,
      // Whoever is written to reads Chinese.
      [
        sideOf(text, summary, site.office, id),
        ...(locale === 'en' ? [sideOf(pair, paired, pairedSite.office, id)] : []),
      ],
      { today: today(), tellDate: formatDate },
    );
  const letters = addressed.length === 0 ? [letterTo()] : addressed.map(({ id }) => letterTo(id));
  const tryIt = () => {
    setTried(true);
    const [first] = faults;
    // The field says that it is wrong from the next frame on.
    if (first)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return first === undefined;
  };
  return (
    <div className={styles.columns}>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <ToChoice
          entries={entries}
          phoneOf={(id) => contactOf(id)?.phone}
          office={site.office.name}
          to={to}
          onChange={setWanted}
        />
        <LeftOutNote count={chosen.unknown} />
        {unreached.length > 0 ? (
          <p className={page.note}>
            {t('enquiry.noContact', {
              names: new Intl.ListFormat(localeTag(locale)).format(unreached.map(({ name }) => name.value)),
            })}
          </p>
        ) : null}
        {to === 'office' || unreached.length > 0 ? <OfficeCard office={site.office} /> : null}
        <EnquiryFields draft={draft} today={today()} faults={isTried ? faults : []} onChange={change} />
        <p className={page.note} role="status">
          {kept === 'kept' ? t('enquiry.draft') : t('enquiry.draftFull')}{' '}
          <button
            type="button"
            className={button.quiet}
            onClick={() => {
              setTried(false);
              change(EMPTY_DRAFT);
            }}
          >
            {t('enquiry.clear')}
          </button>
        </p>
        <SendPanel office={site.office.name} take={() => (tryIt() ? { ...enquiry } : undefined)} />
      </form>
      <LetterSheet letters={letters} onTry={tryIt} />
    </div>
  );
}

/** @param props.pair the words of Chinese, for a letter from an English page */
export function EnquiryPage({ pair }: { pair: Text }) {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('enquiry.title')} site={site.name} description={t('enquiry.description')} />
      <header className={`${page.head} ${page.screen}`}>
        <h1>{t('enquiry.heading')}</h1>
        <p>{t('enquiry.lead')}</p>
      </header>
      <noscript>
        <p>{t('enquiry.noScript')}</p>
        <OfficeCard office={site.office} />
      </noscript>
      {drawn ? (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <EnquiryForm pair={pair} />
        </Suspense>
      ) : null}
    </div>
  );
}
