import { useId, useState } from 'react';
import type { Point } from '../../domain/point.ts';
import { PASTED_SYSTEMS, readCoordinates, type PastedSystem } from '../../map/pasted-coordinates.ts';
import styles from './form.module.css';
import { useLabels } from './use-labels.ts';

/** Coordinates from another map: the system is chosen first, since the numbers do not tell it. */
export function PastedPlace({ onRead }: { onRead: (point: Point) => void }) {
  const { t, choice } = useLabels();
  const [system, setSystem] = useState<PastedSystem>('gcj02');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const read = () => {
    const point = readCoordinates(text, system);
    setWrong(!point);
    if (point) onRead(point);
  };
  return (
    <div className={styles.field}>
      <label className={styles.name} htmlFor={id}>
        {t('staff.place.paste')}
      </label>
      <div className={styles.row}>
        <select
          aria-label={t('staff.place.system')}
          value={system}
          onChange={({ target }) => setSystem(target.value as PastedSystem)}
        >
          {PASTED_SYSTEMS.map((option) => (
            <option key={option} value={option}>
              {choice(option)}
            </option>
          ))}
        </select>
        <input
          id={id}
          value={text}
          placeholder="121.385150,31.224480"
          aria-invalid={isWrong || undefined}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            read();
          }}
        />
        <button type="button" className={styles.small} onClick={read} disabled={text.trim() === ''}>
          {t('staff.place.show')}
        </button>
      </div>
      {isWrong ? (
        <p className={styles.faults} role="alert">
          {t('staff.place.unread')}
        </p>
      ) : null}
    </div>
  );
}
