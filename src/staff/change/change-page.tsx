/** One change: what it changes, why, what was said of it, and what may be done with it now. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Change, ChangedRecord } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Failure } from '../failure.tsx';
import { changeQuery } from '../queries.ts';
import type { Json } from '../record/json.ts';
import { recordTitle } from '../record/record-title.ts';
import { nameOf } from '../record/reference.ts';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import { ChangeActions } from './change-actions.tsx';
import { Comments } from './comments.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { StatusChip } from './status-chip.tsx';

function RecordPart({ change, record }: { change: Change; record: ChangedRecord }) {
  const { t, locale } = useText();
  const [isShown, setShown] = useState(false);
  const { kind, id, document, before, base, current, differences } = record;
  const name = nameOf(id, (document ?? before) as Json, locale === 'en');
  const isOpen = change.status !== 'published' && change.status !== 'withdrawn';
  return (
    <section className={styles.panel} aria-label={name}>
      <div className={styles.head}>
        <h2>
          <Link to={paths.staff(locale, `records/${kind}/${id}`)}>{recordTitle({ kind, id, name }, t)}</Link>
        </h2>
        {base === 0 ? <span className={styles.chip}>{t('staff.change.new')}</span> : null}
        {document === null ? (
          <span className={styles.chip} data-tone="bad">
            {t('staff.change.removes')}
          </span>
        ) : null}
        {isOpen && current !== base ? (
          <span className={styles.chip} data-tone="bad">
            {t('staff.change.overtaken')}
          </span>
        ) : null}
        {isOpen ? (
          <button type="button" className={styles.small} onClick={() => setShown(true)}>
            {t('staff.do.preview')}
          </button>
        ) : null}
      </div>
      <DifferenceTable
        kind={kind}
        differences={differences}
        caption={t('staff.change.against', { revision: base })}
      />
      {isShown ? <PreviewDialog change={change.id} record={record} onClose={() => setShown(false)} /> : null}
    </section>
  );
}

/** More at once would make the page slow; the rest is one click away. */
const FIRST = 30;

function Opened({ change }: { change: Change }) {
  const { t, locale } = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? change.records : change.records.slice(0, FIRST);
  return (
    <div className={styles.narrow}>
      <title>{`${change.why || t('staff.changes.noWhy')} · ${t('staff.title')}`}</title>
      <div className={styles.head}>
        <h1>{change.why || t('staff.changes.noWhy')}</h1>
        <StatusChip status={change.status} />
      </div>
      <p className={styles.note}>
        {t('staff.change.by', { name: change.author.name, time: formatTime(change.updatedAt, locale) })}
        {change.approver ? ` · ${t('staff.history.approvedBy', { name: change.approver.name })}` : ''}
        {change.undoes ? (
          <>
            {' · '}
            <Link to={paths.staff(locale, `changes/${change.undoes}`)}>{t('staff.change.undoes')}</Link>
          </>
        ) : null}
        {change.undoneBy ? (
          <>
            {' · '}
            <Link to={paths.staff(locale, `changes/${change.undoneBy}`)}>{t('staff.change.undoneBy')}</Link>
          </>
        ) : null}
      </p>
      <ChangeActions change={change} />
      {shown.map((record) => (
        <RecordPart key={`${record.kind}/${record.id}`} change={change} record={record} />
      ))}
      {shown.length < change.records.length ? (
        <button type="button" className={styles.small} onClick={() => setWhole(true)}>
          {t('staff.change.rest', { count: change.records.length - shown.length })}
        </button>
      ) : null}
      <Comments change={change} />
    </div>
  );
}

export function ChangePage() {
  const { id = '' } = useParams();
  const { t } = useText();
  const change = useQuery({ ...changeQuery(id), staleTime: 0, refetchInterval: 20_000 });
  if (change.data) return <Opened change={change.data} />;
  if (change.isError) return <Failure error={change.error} onRetry={() => void change.refetch()} />;
  return <p role="status">{t('staff.loading')}</p>;
}
