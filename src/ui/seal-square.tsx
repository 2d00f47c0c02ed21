import { SEAL_CHARACTERS } from './seal-characters.ts';
import styles from './seal-square.module.css';

const COLOURS = { zhong: styles.zhong, hua: styles.hua, wu: styles.wu, shu: styles.shu } as const;

/** A pole's character cut as a square seal. */
export function SealSquare({ pole, size = 'md' }: { pole: keyof typeof COLOURS; size?: 'sm' | 'md' | 'lg' }) {
  return (
    <span className={`${styles.seal} ${COLOURS[pole]} ${styles[size]}`} aria-hidden="true" lang="zh-Hant">
      {SEAL_CHARACTERS[pole]}
    </span>
  );
}
