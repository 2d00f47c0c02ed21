import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { dayInShanghai } from '../../dataset/check.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import { redirectsSchema } from '../../domain/redirect.ts';
import type { RecordState } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { Dialog } from '../dialog.tsx';
import { Failure } from '../failure.tsx';
import { Picker } from '../form/picker.tsx';
import { recordQuery } from '../queries.ts';
import { isGroup, type Json } from '../record/json.ts';
import { ended, redirectsAfter, type Ending } from '../record/lifecycle.ts';
import styles from '../staff.module.css';
import { useReference } from '../use-reference.ts';
import type { DraftSaver } from './draft-saver.ts';

interface EndDialogProps {
  record: RecordState;
  saver: DraftSaver;
  onClose: () => void;
  onStored: () => void;
}

const REDIRECTS = { kind: 'redirects', id: 'redirects' } as const;

/** Closes a body, or merges it into another: one change of the record and, with a successor, of the redirects. */
export function EndDialog({ record, saver, onClose, onStored }: EndDialogProps) {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const reference = useReference();
  const redirects = useQuery(recordQuery(REDIRECTS));
  const [status, setStatus] = useState<Ending['status']>('merged');
  const [successor, setSuccessor] = useState<string>();
  const entries = reference.records.filter(({ kind, id }) => kind === 'entry' && id !== record.id);
  const end = useMutation({
    mutationFn: async () => {
      const { document, base, draft } = await saver.flush();
      const own = document as Json;
      const ending: Ending = { status, successor, since: dayInShanghai(new Date()) };
      const before = redirectsSchema.parse(redirects.data?.document ?? []);
      const records = [
        { kind: record.kind, id: record.id, base, document: isGroup(own) ? ended(own, ending) : own },
        ...(successor === undefined
          ? []
          : [
              {
                ...REDIRECTS,
                base: redirects.data?.revision ?? 0,
                document: redirectsAfter(before, record.id, ending),
              },
            ]),
      ];
      const why = t(`staff.end.why.${status}`);
      return draft
        ? callService(`changes/${draft.id}`, changeHeadSchema, {
            method: 'PUT',
            body: { version: draft.version, why, records },
          })
        : callService('changes', changeHeadSchema, { method: 'POST', body: { why, records } });
    },
    onSuccess: ({ id }) => {
      saver.stop();
      onStored();
      void navigate(paths.staff(locale, `changes/${id}`));
    },
  });
  return (
    <Dialog title={t('staff.end.title')} onClose={onClose}>
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate();
        }}
      >
        {(['merged', 'closed'] as const).map((option) => (
          <label key={option} className={styles.check}>
            <input
              type="radio"
              name="ending"
              checked={status === option}
              onChange={() => setStatus(option)}
            />
            {t(`staff.end.${option}`)}
          </label>
        ))}
        <div className={styles.field}>
          {t(status === 'merged' ? 'staff.end.into' : 'staff.end.successor')}
          <Picker items={entries} chosen={successor} label={t('staff.end.into')} onChoose={setSuccessor} />
        </div>
        <p className={styles.note}>{t('staff.end.text')}</p>
        <Failure error={end.error ?? redirects.error} />
        <div className={styles.actions}>
          <button
            type="submit"
            className={button.primary}
            disabled={end.isPending || !redirects.data || (status === 'merged' && successor === undefined)}
          >
            {t('staff.end.make')}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {t('staff.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
