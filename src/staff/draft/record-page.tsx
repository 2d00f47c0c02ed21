/** One record: what is published, the draft of whoever is signed in, and what others do with it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Change } from '../../domain/change.ts';
import { editableKindSchema, keyText, type RecordKey } from '../../domain/record-key.ts';
import type { RecordState } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import { HistoryPanel } from '../history/history-panel.tsx';
import { changeQuery, recordQuery } from '../queries.ts';
import type { Json } from '../record/json.ts';
import { recordTitle } from '../record/record-title.ts';
import { nameOf } from '../record/reference.ts';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { Editor } from './editor.tsx';
import pageStyles from './record-page.module.css';

const OWN_DRAFT = ['draft', 'returned'];

function Opened({ state, change }: { state: RecordState; change: Change | undefined }) {
  const { t, locale } = useText();
  const [params, setParams] = useSearchParams();
  const isHistory = params.get('view') === 'history';
  const own = change?.records.find((record) => keyText(record) === keyText(state));
  const name = nameOf(state.id, (own?.document ?? state.document) as Json, locale === 'en');
  const title = recordTitle({ ...state, name }, t);
  return (
    <div className={styles.page}>
      <title>{`${title} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{title}</h1>
        {state.kind === state.id ? null : (
          <>
            <span className={styles.chip}>{t(`staff.kind.${state.kind}`)}</span>
            <code className={styles.note}>{state.id}</code>
          </>
        )}
        <div className={pageStyles.tabs} role="group" aria-label={t('staff.record.views')}>
          <button type="button" aria-pressed={!isHistory} onClick={() => setParams({}, { replace: true })}>
            {t('staff.record.edit')}
          </button>
          <button
            type="button"
            aria-pressed={isHistory}
            onClick={() => setParams({ view: 'history' }, { replace: true })}
          >
            {t('staff.record.history')}
          </button>
        </div>
      </div>
      {isHistory ? <HistoryPanel record={state} /> : <Editor state={state} change={change} title={title} />}
    </div>
  );
}

interface Opening {
  readonly change: Change | undefined;
}

function Loaded({ recordKey }: { recordKey: RecordKey }) {
  const { t } = useText();
  const { user } = useSession();
  const record = useQuery({ ...recordQuery(recordKey), refetchInterval: 15_000 });
  const own = record.data?.openChanges.find(
    ({ status, author }) => author.id === user.id && OWN_DRAFT.includes(status),
  );
  const change = useQuery({ ...changeQuery(own?.id ?? ''), enabled: own !== undefined, staleTime: 0 });
  // Which draft is written is decided once, by fresh answers: one's own first save must not open the editor anew.
  const [opening, setOpening] = useState<Opening>();
  const isFresh = record.isFetchedAfterMount && (own ? change.isFetchedAfterMount : true);
  if (!opening && record.data && isFresh) setOpening({ change: own && change.data });
  if (record.data && opening) return <Opened state={record.data} change={opening.change} />;
  if (record.isError) return <Failure error={record.error} onRetry={() => void record.refetch()} />;
  return <p role="status">{t('staff.loading')}</p>;
}

export function RecordPage() {
  const { kind, id = '' } = useParams();
  const { t } = useText();
  const known = editableKindSchema.safeParse(kind);
  if (!known.success) return <p role="alert">{t('staff.record.unknown')}</p>;
  return <Loaded key={`${known.data}/${id}`} recordKey={{ kind: known.data, id }} />;
}
