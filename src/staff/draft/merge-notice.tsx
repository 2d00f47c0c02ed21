/**
 * When somebody was faster: a colleague published the record, or another window saved the same draft. Nothing is
 * overwritten; the editor merges.
 */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keyText, type RecordDocument } from '../../domain/record-key.ts';
import type { RecordState } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { changeQuery } from '../queries.ts';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import type { DraftSaver, DraftState } from './draft-saver.ts';
import { MergeDialog } from './merge-dialog.tsx';

interface MergeNoticeProps {
  record: RecordState;
  saver: DraftSaver;
  state: DraftState;
  /** The published document from which the draft started. */
  base: RecordDocument;
}

export function MergeNotice({ record, saver, state, base }: MergeNoticeProps) {
  const { t, locale } = useText();
  const [isMerging, setMerging] = useState(false);
  const [origin, setOrigin] = useState(base);
  const isStale = state.status === 'stale';
  const isOvertaken = record.revision > state.base;
  const stored = useQuery({
    ...changeQuery(state.draft?.id ?? ''),
    enabled: isStale && state.draft !== undefined,
    staleTime: 0,
  });
  const own = stored.data?.records.find((one) => keyText(one) === keyText(record));
  if (!isStale && !isOvertaken) return null;
  // Nothing is written here yet: what is published now is simply shown.
  if (state.status === 'clean') {
    return (
      <div className={styles.notice} role="status">
        <p>{t('staff.merge.newer', { name: record.head?.author.name ?? '' })}</p>
        <button
          type="button"
          className={styles.small}
          onClick={() => {
            setOrigin(record.document);
            saver.edit(record.document, record.revision);
          }}
        >
          {t('staff.merge.show')}
        </button>
      </div>
    );
  }
  const theirs = isStale ? own?.document : record.document;
  const settle = (merged: RecordDocument) => {
    setMerging(false);
    if (isStale && stored.data) {
      saver.adopt({ id: stored.data.id, version: stored.data.version }, merged, own?.base ?? state.base);
    } else {
      setOrigin(record.document);
      saver.edit(merged, record.revision);
    }
  };
  return (
    <div className={styles.notice} role="alert">
      <p>
        {isStale
          ? t('staff.merge.otherWindow')
          : t('staff.merge.overtaken', {
              name: record.head?.author.name ?? '',
              time: record.head ? formatTime(record.head.at, locale) : '',
            })}
      </p>
      <button
        type="button"
        className={styles.small}
        disabled={theirs === undefined}
        onClick={() => setMerging(true)}
      >
        {t('staff.merge.open')}
      </button>
      {isMerging && theirs !== undefined ? (
        <MergeDialog
          kind={record.kind}
          base={origin}
          mine={state.document}
          theirs={theirs}
          onSettle={settle}
          onClose={() => setMerging(false)}
        />
      ) : null}
    </div>
  );
}
