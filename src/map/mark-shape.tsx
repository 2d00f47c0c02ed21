import type { EntryType } from '../domain/entry-type.ts';
import { MARK_SHAPES } from '../ui/mark-shapes.ts';
import styles from './mark-shape.module.css';

/** A mark as on the map, with its keyline. `approximate` leaves it hollow: the place is only an area. */
export function MarkShape({ type, approximate = false }: { type: EntryType; approximate?: boolean }) {
  return (
    <svg
      className={styles.shape}
      viewBox="-1 -1 26 26"
      data-approximate={approximate || undefined}
      aria-hidden="true"
    >
      <path d={MARK_SHAPES[type]} />
    </svg>
  );
}
