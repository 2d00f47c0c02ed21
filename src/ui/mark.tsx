import { MARK_SHAPES } from './mark-shapes.ts';
import styles from './mark.module.css';
import tones from './pole-tone.module.css';

/** The mark of an entry: shape by type, colour by pole. Decoration: the words beside it say the same. */
export function Mark({
  type,
  pole,
  size = 16,
}: {
  type: keyof typeof MARK_SHAPES;
  pole?: 'zhong' | 'hua' | 'wu' | 'shu' | undefined;
  size?: number;
}) {
  return (
    <svg
      className={`${styles.mark} ${tones.tone}`}
      data-pole={pole}
      width={size}
      height={size}
      viewBox="1 1 22 22"
      aria-hidden="true"
      focusable="false"
    >
      <path d={MARK_SHAPES[type]} />
    </svg>
  );
}
