import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { Dialog } from '../dialog.tsx';
import { isGroup, type Json } from '../record/json.ts';
import { renamed } from '../record/lifecycle.ts';
import { nameOf } from '../record/reference.ts';
import styles from '../staff.module.css';
import type { DraftSaver } from './draft-saver.ts';

/** A new official name: the id and the address stay, the old name becomes a former one. */
export function RenameDialog({ saver, onClose }: { saver: DraftSaver; onClose: () => void }) {
  const { t } = useText();
  const document = saver.read().document as Json;
  const [name, setName] = useState(() => nameOf('', document, false));
  return (
    <Dialog title={t('staff.rename.title')} onClose={onClose}>
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          if (isGroup(document)) saver.edit(renamed(document, name.trim()));
          onClose();
        }}
      >
        <p>{t('staff.rename.text')}</p>
        <label className={styles.field}>
          {t('staff.rename.name')}
          <input value={name} required onChange={({ target }) => setName(target.value)} />
        </label>
        <div className={styles.actions}>
          <button type="submit" className={button.primary}>
            {t('staff.do.rename')}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {t('staff.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
