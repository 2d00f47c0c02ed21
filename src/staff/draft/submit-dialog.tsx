import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { DifferenceTable } from '../change/difference-table.tsx';
import { Refusal } from '../change/refusal.tsx';
import { Dialog } from '../dialog.tsx';
import { changeQuery, keys } from '../queries.ts';
import styles from '../staff.module.css';
import type { DraftSaver, StoredDraft } from './draft-saver.ts';

interface SubmitDialogProps {
  saver: DraftSaver;
  draft: StoredDraft;
  title: string;
  onClose: () => void;
  onStored: () => void;
}

/** What will change, in plain words, and why: then a colleague decides. */
export function SubmitDialog({ saver, draft, title, onClose, onStored }: SubmitDialogProps) {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const change = useQuery({ ...changeQuery(draft.id), staleTime: 0 });
  const [written, setWritten] = useState<string>();
  const why = written ?? change.data?.why ?? '';
  const submit = useMutation({
    mutationFn: async () => {
      const { version, records } = change.data!;
      const saved = await callService(`changes/${draft.id}`, changeHeadSchema, {
        method: 'PUT',
        body: {
          version,
          why: why.trim(),
          records: records.map(({ kind, id, base, document }) => ({ kind, id, base, document })),
        },
      });
      saver.follow({ id: saved.id, version: saved.version });
      await callService(`changes/${saved.id}/submit`, changeHeadSchema, { method: 'POST', body: {} });
    },
    onSuccess: async () => {
      onStored();
      await client.invalidateQueries({ queryKey: keys.change(draft.id) });
      void navigate(paths.staff(locale, `changes/${draft.id}`));
    },
  });
  return (
    <Dialog title={t('staff.submit.title')} onClose={onClose} isWide>
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          submit.mutate();
        }}
      >
        {change.data?.records.map(({ kind, id, differences }) => (
          <DifferenceTable
            key={`${kind}/${id}`}
            kind={kind}
            differences={differences}
            caption={change.data.records.length > 1 ? `${t(`staff.kind.${kind}`)} · ${id}` : title}
          />
        ))}
        <label className={styles.field}>
          {t('staff.submit.why')}
          <textarea
            rows={2}
            required
            maxLength={2000}
            value={why}
            placeholder={t('staff.submit.whyHint')}
            onChange={({ target }) => setWritten(target.value)}
          />
        </label>
        <Refusal error={submit.error ?? change.error} />
        <div className={styles.actions}>
          <button type="submit" className={button.primary} disabled={submit.isPending || !change.data}>
            {t('staff.submit.send')}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {t('staff.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
