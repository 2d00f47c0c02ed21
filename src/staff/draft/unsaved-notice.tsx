import { useState } from 'react';
import type { RecordKey } from '../../domain/record-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { formatTime } from '../times.ts';
import type { DraftSaver, StoredDraft } from './draft-saver.ts';
import { keepUnsaved, readUnsaved } from './unsaved.ts';

interface UnsavedNoticeProps {
  recordKey: RecordKey;
  draft: StoredDraft | undefined;
  saver: DraftSaver;
}

/** Words that this device still has and the service never got: taken up again, or thrown away by a person. */
export function UnsavedNotice({ recordKey, draft, saver }: UnsavedNoticeProps) {
  const { t, locale } = useText();
  const { user } = useSession();
  const [unsaved, setUnsaved] = useState(() => readUnsaved(user.id, recordKey));
  if (!unsaved) return null;
  const isNewer = (draft?.version ?? 0) === unsaved.version;
  return (
    <div className={styles.notice} role="alert">
      <p>
        {t(isNewer ? 'staff.unsaved.found' : 'staff.unsaved.older', { time: formatTime(unsaved.at, locale) })}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.small}
          onClick={() => {
            saver.edit(unsaved.proposal.document, unsaved.proposal.base);
            setUnsaved(undefined);
          }}
        >
          {t('staff.unsaved.take')}
        </button>
        <button
          type="button"
          className={styles.small}
          onClick={() => {
            keepUnsaved(user.id, recordKey, undefined, 0);
            setUnsaved(undefined);
          }}
        >
          {t('staff.unsaved.drop')}
        </button>
      </div>
    </div>
  );
}
