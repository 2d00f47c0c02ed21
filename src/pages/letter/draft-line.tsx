import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import type { JoiningDraft } from './use-joining-draft.ts';

/** Whether the draft is kept, and how to be rid of it, or to have it back. */
export function DraftLine({ draft, onClear }: { draft: JoiningDraft; onClear: () => void }) {
  const { t } = useText();
  const { kept, undo } = draft;
  return (
    <p className={kept === 'kept' ? page.note : page.warning} role="status">
      {undo
        ? t('joining.cleared')
        : t(
            kept === 'kept' ? 'joining.kept' : kept === 'full' ? 'joining.keptFull' : 'joining.keptForbidden',
          )}{' '}
      {undo ? (
        <button type="button" className={button.quiet} onClick={undo}>
          {t('joining.undo')}
        </button>
      ) : (
        <button
          type="button"
          className={button.quiet}
          onClick={() => {
            draft.clear();
            onClear();
          }}
        >
          {t('joining.clear')}
        </button>
      )}
    </p>
  );
}
