import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import type { RecordState } from '../../domain/revision.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../session/session.tsx';
import styles from '../staff.module.css';
import { usePresence } from './use-presence.ts';

interface PresentProps {
  recordKey: RecordKey;
  openChanges: RecordState['openChanges'];
  isEditing: boolean;
}

/** Who else has the record open, and which changes of it wait. */
export function Present({ recordKey, openChanges, isEditing }: PresentProps) {
  const { t, locale } = useText();
  const { user } = useSession();
  const present = usePresence(recordKey, isEditing).filter((one) => one.user.id !== user.id);
  const others = openChanges.filter(({ author, status }) => author.id !== user.id || status === 'submitted');
  if (present.length === 0 && others.length === 0) return null;
  return (
    <div className={styles.notice} role="status">
      {present.map((one) => (
        <p key={one.user.id}>
          {t(one.editing ? 'staff.present.editing' : 'staff.present.reading', { name: one.user.name })}
        </p>
      ))}
      {others.map(({ id, author, status }) => (
        <p key={id}>
          <Link to={paths.staff(locale, `changes/${id}`)}>
            {t('staff.present.change', {
              name: author.id === user.id ? t('staff.you') : author.name,
              status: t(`staff.status.${status as 'draft'}`),
            })}
          </Link>
        </p>
      ))}
    </div>
  );
}
