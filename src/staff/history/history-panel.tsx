/** Every published state of a record: who, when, why, what changed; and the way back to any of them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import { differencesOf } from '../../domain/field-difference.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import type { RecordState, RevisionHead } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { callService } from '../api.ts';
import { DifferenceTable } from '../change/difference-table.tsx';
import { Failure } from '../failure.tsx';
import { keys, revisionQuery, revisionsQuery } from '../queries.ts';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';

/** What a revision changed against the one before it. */
function RevisionDifferences({ record, revision }: { record: RecordKey; revision: number }) {
  const { t } = useText();
  const after = useQuery(revisionQuery(record, revision));
  const before = useQuery({ ...revisionQuery(record, revision - 1), enabled: revision > 1 });
  if (after.isError || before.isError) return <Failure error={after.error ?? before.error} />;
  if (!after.data || (revision > 1 && !before.data)) return <p role="status">{t('staff.loading')}</p>;
  return (
    <DifferenceTable
      kind={record.kind}
      differences={differencesOf(before.data?.document ?? {}, after.data.document ?? {})}
      caption={t('staff.history.against', { revision: revision - 1 })}
    />
  );
}

function RevisionItem({ head, isCurrent }: { head: RevisionHead; isCurrent: boolean }) {
  const { t, locale } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { kind, id, revision, at, author, approver, change, why } = head;
  const restore = useMutation({
    mutationFn: () =>
      callService(`records/${kind}/${id}/restore`, changeHeadSchema, {
        method: 'POST',
        body: { revision, why: t('staff.history.restoreWhy', { revision }) },
      }),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: keys.record({ kind, id }) });
      void navigate(paths.staff(locale, `changes/${made.id}`));
    },
  });
  return (
    <li>
      <strong>{t('staff.history.revision', { revision })}</strong>
      <span>{formatTime(at, locale)}</span>
      <span>
        {author.name}
        {approver && approver.id !== author.id
          ? ` · ${t('staff.history.approvedBy', { name: approver.name })}`
          : ''}
      </span>
      <span className={styles.grow}>{why}</span>
      {isCurrent ? (
        <span className={styles.chip} data-tone="good">
          {t('staff.history.current')}
        </span>
      ) : null}
      <button type="button" className={styles.small} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('staff.history.what')}
      </button>
      {change ? (
        <Link className={styles.small} to={paths.staff(locale, `changes/${change}`)}>
          {t('staff.history.change')}
        </Link>
      ) : null}
      {isCurrent ? null : (
        <button
          type="button"
          className={styles.small}
          disabled={restore.isPending}
          onClick={() => restore.mutate()}
        >
          {t('staff.history.restore')}
        </button>
      )}
      <Failure error={restore.error} />
      {isOpen ? (
        <div style={{ flexBasis: '100%' }}>
          <RevisionDifferences record={head} revision={revision} />
        </div>
      ) : null}
    </li>
  );
}

export function HistoryPanel({ record }: { record: RecordState }) {
  const { t } = useText();
  const revisions = useQuery({ ...revisionsQuery(record), staleTime: 0 });
  if (revisions.isError) return <Failure error={revisions.error} onRetry={() => void revisions.refetch()} />;
  if (!revisions.data) return <p role="status">{t('staff.loading')}</p>;
  return (
    <section className={styles.panel} aria-label={t('staff.record.history')}>
      {revisions.data.length === 0 ? <p className={styles.note}>{t('staff.history.none')}</p> : null}
      <ol className={styles.list}>
        {revisions.data.map((head) => (
          <RevisionItem key={head.revision} head={head} isCurrent={head.revision === record.revision} />
        ))}
      </ol>
    </section>
  );
}
