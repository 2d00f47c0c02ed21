import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { callService } from '../api.ts';
import { Dialog } from '../dialog.tsx';
import { Failure } from '../failure.tsx';
import { keys } from '../queries.ts';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import type { EditorActionsProps } from './editor-actions.tsx';
import { keepUnsaved } from './unsaved.ts';

/** Gives a draft up. It stays in the list of changes as withdrawn, so even this loses nothing. */
export function DiscardDialog({
  record,
  saver,
  state,
  onClose,
}: EditorActionsProps & { onClose: () => void }) {
  const { t, locale } = useText();
  const { user } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: async () => {
      saver.stop();
      if (state.draft)
        await callService(`changes/${state.draft.id}/withdraw`, changeHeadSchema, {
          method: 'POST',
          body: {},
        });
      keepUnsaved(user.id, record, undefined, 0);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.changes });
      void navigate(paths.staff(locale, 'records'));
    },
  });
  return (
    <Dialog title={t('staff.discard.title')} onClose={onClose}>
      <div className={styles.page}>
        <p>{t('staff.discard.text')}</p>
        <Failure error={discard.error} />
        <div className={styles.actions}>
          <button
            type="button"
            className={button.primary}
            disabled={discard.isPending}
            onClick={() => discard.mutate()}
          >
            {t('staff.do.discard')}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {t('staff.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
