/** What can be done with the draft beside writing it: see it, submit it, give it up; and the life of the body. */
import { useState } from 'react';
import type { RecordState } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { PreviewDialog } from '../change/preview-dialog.tsx';
import styles from '../staff.module.css';
import { DiscardDialog } from './discard-dialog.tsx';
import type { DraftSaver, DraftState } from './draft-saver.ts';
import { EndDialog } from './end-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

export interface EditorActionsProps {
  record: RecordState;
  saver: DraftSaver;
  state: DraftState;
  title: string;
  faultCount: number;
  onStored: () => void;
}

type Open = 'submit' | 'preview' | 'discard' | 'rename' | 'end';

export function EditorActions(props: EditorActionsProps) {
  const { record, saver, state, title, faultCount, onStored } = props;
  const { t } = useText();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const isUntouched = state.draft === undefined && state.status === 'clean';
  const isNamed = ['entry', 'programme', 'policy', 'service'].includes(record.kind);
  /** The draft is on the service first: what is shown or submitted is what was written last. */
  const show = async (what: Open) => {
    const { status, draft } = await saver.flush();
    if (status === 'saved' && draft) setOpen(what);
  };
  return (
    <section className={styles.panel} aria-label={t('staff.do.title')}>
      <div className={styles.actions}>
        <button
          type="button"
          className={button.primary}
          disabled={isUntouched || faultCount > 0 || state.status === 'stale'}
          onClick={() => void show('submit')}
        >
          {t('staff.do.submit')}
        </button>
        <button
          type="button"
          className={styles.small}
          disabled={isUntouched}
          onClick={() => void show('preview')}
        >
          {t('staff.do.preview')}
        </button>
        {isUntouched ? null : (
          <button type="button" className={styles.small} onClick={() => setOpen('discard')}>
            {t('staff.do.discard')}
          </button>
        )}
        {isNamed && record.revision > 0 ? (
          <button type="button" className={styles.small} onClick={() => setOpen('rename')}>
            {t('staff.do.rename')}
          </button>
        ) : null}
        {record.kind === 'entry' && record.revision > 0 ? (
          <button type="button" className={styles.small} onClick={() => setOpen('end')}>
            {t('staff.do.end')}
          </button>
        ) : null}
      </div>
      {faultCount > 0 && !isUntouched ? <p className={styles.note}>{t('staff.do.mendFirst')}</p> : null}
      {open === 'submit' && state.draft ? (
        <SubmitDialog saver={saver} draft={state.draft} title={title} onClose={close} onStored={onStored} />
      ) : null}
      {open === 'preview' && state.draft ? (
        <PreviewDialog change={state.draft.id} record={record} onClose={close} />
      ) : null}
      {open === 'discard' ? <DiscardDialog {...props} onClose={close} /> : null}
      {open === 'rename' ? <RenameDialog saver={saver} onClose={close} /> : null}
      {open === 'end' ? (
        <EndDialog record={record} saver={saver} onClose={close} onStored={onStored} />
      ) : null}
    </section>
  );
}
