import type { PoleId } from '../domain/pole-id.ts';
import tones from '../ui/pole-tone.module.css';
import styles from './seal-stamp.module.css';

/** The square seal of a pole, as cut in stone: the character in a thin inner line. */
export function SealStamp({ id, character }: { id: PoleId; character: string }) {
  return (
    <span className={`${styles.stamp} ${tones.tone}`} data-pole={id} lang="zh" aria-hidden="true">
      {character}
    </span>
  );
}
