import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SendPanel } from '../../sending/send-panel.tsx';
import { serviceQuery } from '../../sending/service-queries.ts';
import { OfficeCard } from '../../ui/office-card.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { CorrectionFields } from './correction-fields.tsx';
import { correctionContent, correctionFaults, EMPTY_CORRECTION } from './correction-draft.ts';
import styles from './correct-page.module.css';

function CorrectionForm({ entry, office }: { entry: string; office: string }) {
  const { locale } = useText();
  const [draft, setDraft] = useState(EMPTY_CORRECTION);
  const [isTried, setTried] = useState(false);
  const faults = correctionFaults(draft);
  const take = () => {
    setTried(true);
    if (faults.length === 0) return correctionContent(draft, locale, entry);
    // The field says that it is wrong from the next frame on.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return undefined;
  };
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <CorrectionFields draft={draft} faults={isTried ? faults : []} onChange={setDraft} />
      <SendPanel office={office} take={take} />
    </form>
  );
}

function Content({ office }: { office: string }) {
  const { t, locale } = useText();
  const { hash } = useLocation();
  const id = /^#([a-z0-9-]{1,80})$/.exec(hash)?.[1] ?? '';
  const dataset = useDataset();
  const { data: isServed, isPending } = useQuery(serviceQuery);
  const entry = useQuery({ ...dataset.entry(locale, id), enabled: id !== '' });
  if (isPending || (id !== '' && entry.isPending)) return <p role="status">{t('site.pending')}</p>;
  if (!entry.data) return <p className={page.warning}>{t('correct.aboutNone')}</p>;
  return (
    <>
      <p>
        {t('correct.about')}{' '}
        <Link to={paths.entry(locale, id)} lang={entry.data.heading.lang}>
          {entry.data.heading.value}
        </Link>
      </p>
      {isServed ? (
        <CorrectionForm key={id} entry={id} office={office} />
      ) : (
        <p className={page.warning}>{t('correct.absent')}</p>
      )}
    </>
  );
}

/** Corrections and claims, where a service takes them; the entry stands in the fragment. */
export function CorrectPage() {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('correct.title')} site={site.name} description={t('correct.description')} />
      <header className={page.head}>
        <h1>{t('correct.heading')}</h1>
        <p>{t('correct.lead')}</p>
      </header>
      <noscript>
        <p>{t('correct.noScript')}</p>
      </noscript>
      {drawn ? <Content office={site.office.name} /> : null}
      <OfficeCard office={site.office} />
    </div>
  );
}
