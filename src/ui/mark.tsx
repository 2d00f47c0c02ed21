import styles from './mark.module.css';

/** One shape a type, so that nothing is told by colour alone. On a 20 × 20 grid. */
const SHAPES = {
  university: 'M10 2.5 18.5 17.5h-17Z',
  institute: 'M3 3h14v14H3Z',
  platform: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  park: 'M10 1 19 10 10 19 1 10Z',
  space: 'M10 1.2 12.6 7l6.2.6-4.7 4.2 1.4 6.2L10 14.8 4.5 18l1.4-6.2L1.2 7.6 7.4 7Z',
} as const;

const COLOURS = {
  zhong: styles.zhong,
  hua: styles.hua,
  wu: styles.wu,
  shu: styles.shu,
} as const;

/** The mark of an entry: shape by type, colour by pole. Decoration: the words beside it say the same. */
export function Mark({
  type,
  pole,
  size = 16,
}: {
  type: keyof typeof SHAPES;
  pole?: keyof typeof COLOURS | undefined;
  size?: number;
}) {
  return (
    <svg
      className={pole ? COLOURS[pole] : styles.none}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[type]} fill="currentColor" />
    </svg>
  );
}
