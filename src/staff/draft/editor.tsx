/** The form of one record beside what is saved, who else is here, and what is still wrong. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Change } from '../../domain/change.ts';
import { keyText, type RecordDocument } from '../../domain/record-key.ts';
import type { RecordState } from '../../domain/revision.ts';
import { FormScopeProvider } from '../form/form-scope.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { keys } from '../queries.ts';
import { withBasis } from '../record/basis-sync.ts';
import { isGroup, withValue, type Json, type JsonPath } from '../record/json.ts';
import { useSession } from '../session/session.tsx';
import { useReference } from '../use-reference.ts';
import { CheckPanel } from './check-panel.tsx';
import { createDraftStore } from './draft-store.ts';
import { EditorActions } from './editor-actions.tsx';
import { MergeNotice } from './merge-notice.tsx';
import { Present } from './present.tsx';
import styles from './record-page.module.css';
import { SavedLine } from './saved-line.tsx';
import { useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';
import { UnsavedNotice } from './unsaved-notice.tsx';

interface EditorProps {
  state: RecordState;
  change: Change | undefined;
  title: string;
}

/** The draft to go on with, or what is published. */
function openingOf({ kind, id, document, revision }: RecordState, change: Change | undefined) {
  const key = { kind, id };
  const own = change?.records.find((record) => keyText(record) === keyText(key));
  if (!change || !own) return { key, document, base: revision };
  const others = change.records
    .filter((record) => record !== own)
    .map((record) => ({ kind: record.kind, id: record.id, base: record.base, document: record.document }));
  const draft = { id: change.id, version: change.version };
  return { key, document: own.document, base: own.base, draft, others };
}

export function Editor({ state: record, change, title }: EditorProps) {
  const { kind, id } = record;
  const { user } = useSession();
  const client = useQueryClient();
  const reference = useReference();
  const [opening] = useState(() => openingOf(record, change));
  const [store] = useState(() => createDraftStore(user.id, opening.key, opening.draft, change?.why ?? ''));
  const { saver, state } = useDraft(opening, store);
  const document = state.document as Json | undefined;
  const check = useCheck(opening.key, document ?? undefined);
  const [before] = useState(() => change?.records.find((one) => keyText(one) === keyText(record))?.before);
  const base = before === undefined ? record.document : before;

  const scope = useMemo(() => {
    const edit = (path: JsonPath, value: Json | undefined) => {
      const next = withValue((saver.read().document ?? {}) as Json, path, value) ?? {};
      saver.edit((isGroup(next) ? withBasis(kind, next) : next) as RecordDocument);
    };
    return { kind, record: document, set: edit, faults: check.byPath, reference, isReadOnly: false };
  }, [kind, document, check.byPath, reference, saver]);

  return (
    <div className={styles.editor}>
      <div className={styles.form}>
        <UnsavedNotice recordKey={opening.key} draft={opening.draft} saver={saver} />
        <MergeNotice record={record} saver={saver} state={state} base={base} />
        <FormScopeProvider value={scope}>
          <RecordForm />
        </FormScopeProvider>
      </div>
      <aside className={styles.side}>
        <SavedLine state={state} onRetry={() => void saver.flush()} />
        <EditorActions
          record={record}
          saver={saver}
          state={state}
          title={title}
          faultCount={check.faults.length}
          onStored={() => void client.invalidateQueries({ queryKey: keys.changes })}
        />
        <Present
          recordKey={{ kind, id }}
          openChanges={record.openChanges}
          isEditing={state.status !== 'clean'}
        />
        <CheckPanel check={check} />
      </aside>
    </div>
  );
}
