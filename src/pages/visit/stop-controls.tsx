import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import page from '../../ui/page.module.css';
import styles from './visit-schedule.module.css';

const STAYS = [15, 30, 45, 60, 90, 120, 180, 240] as const;

interface Props {
  name: string;
  minutes: number;
  isFirst: boolean;
  isLast: boolean;
  onStay: (minutes: number) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** How long a stop takes, and its place in the day. */
export function StopControls({ name, minutes, isFirst, isLast, onStay, onMove, onRemove }: Props) {
  const { t } = useText();
  const stays = [...new Set<number>([...STAYS, minutes])].sort((a, b) => a - b);
  return (
    <div className={`${styles.controls} ${page.screen}`}>
      <label>
        {t('visit.stay')}{' '}
        <select
          aria-label={t('visit.stayOf', { name })}
          value={minutes}
          onChange={(event) => onStay(Number(event.target.value))}
        >
          {stays.map((stay) => (
            <option key={stay} value={stay}>
              {t('visit.stayMinutes', { minutes: stay })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={button.button}
        disabled={isFirst}
        aria-label={t('visit.up', { name })}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className={button.button}
        disabled={isLast}
        aria-label={t('visit.down', { name })}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className={button.quiet}
        aria-label={t('visit.remove', { name })}
        onClick={onRemove}
      >
        ✕
      </button>
    </div>
  );
}
