import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { reportText } from '../../documents/writing/report.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { useChosen } from '../../matching/use-chosen.ts';
import { capNeed, type NeedQuery } from '../../search/need-link.ts';
import { LONGEST_NEED } from '../../search/longest-need.ts';
import button from '../../ui/button.module.css';
import { CopyButton } from '../../ui/copy-button.tsx';
import { LeftOutNote } from '../../ui/left-out-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { saveFile } from '../../ui/save-file.ts';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { BriefSheet } from './brief-sheet.tsx';
import { useBrief } from './use-brief.ts';

/** Longer briefs are not read, and a list of two hundred is no decision. */
const MOST_IN_BRIEF = 20;

function Sheet({ need, ids, pair }: { need: NeedQuery; ids: readonly string[]; pair: Text }) {
  const { t } = useText();
  const report = useBrief(need, ids, pair);
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: 'docx' | 'xlsx') => {
    try {
      const blob = await (format === 'docx'
        ? import('../../documents/writing/write-docx.ts').then(({ writeDocx }) => writeDocx(report))
        : import('../../documents/writing/write-xlsx.ts').then(({ writeXlsx }) => writeXlsx(report)));
      saveFile(blob, `putuo-brief.${format}`);
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <p className={page.actions}>
        <button type="button" className={button.primary} onClick={() => window.print()}>
          {t('brief.print')}
        </button>
        <button type="button" className={button.button} onClick={() => void save('docx')}>
          {t('brief.docx')}
        </button>
        <button type="button" className={button.button} onClick={() => void save('xlsx')}>
          {t('brief.xlsx')}
        </button>
        <CopyButton label={t('brief.copy')} text={() => reportText(report)} />
      </p>
      {hasFailed ? <p role="alert">{t('brief.saveFailed')}</p> : null}
      <BriefSheet report={report} />
    </>
  );
}

function Brief({ pair }: { pair: Text }) {
  const { t, locale } = useText();
  const { data: summary } = useSuspenseQuery(useDataset().summary(locale));
  const { list } = useShortlist();
  const shortlisted = useMemo(() => list.map(({ id }) => id), [list]);
  const chosen = useChosen(summary, shortlisted);
  const [written, setWritten] = useState<string>();
  const need = written ?? chosen.need.text;
  const ids = chosen.entries.slice(0, MOST_IN_BRIEF).map(({ id }) => id);
  const settled = useDeferredValue(need);
  const asked = useMemo(() => ({ ...chosen.need, text: settled }), [chosen.need, settled]);
  return (
    <>
      <label className={page.field}>
        {t('brief.need')}
        <textarea
          rows={4}
          value={need}
          maxLength={LONGEST_NEED}
          placeholder={t('brief.needPlaceholder')}
          onChange={(event) => setWritten(capNeed(event.target.value))}
        />
      </label>
      <LeftOutNote count={chosen.unknown} />
      {ids.length === 0 ? (
        <>
          <p>{t('brief.none')}</p>
          <p className={page.actions}>
            <Link className={button.button} to={paths.match(locale)}>
              {t('shortlist.toMatch')}
            </Link>
            <Link className={button.button} to={paths.shortlist(locale)}>
              {t('shortlist.title')}
            </Link>
          </p>
        </>
      ) : (
        <Sheet need={asked} ids={ids} pair={pair} />
      )}
    </>
  );
}

/** @param props.pair the words of the brief's second language */
export function BriefPage({ pair }: { pair: Text }) {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('brief.title')} site={site.name} description={t('brief.description')} />
      <header className={`${page.head} ${page.screen}`}>
        <h1>{t('brief.heading')}</h1>
        <p>{t('brief.description')}</p>
      </header>
      <noscript>
        <p>{t('brief.noScript')}</p>
      </noscript>
      {drawn ? (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <Brief pair={pair} />
        </Suspense>
      ) : null}
    </div>
  );
}
