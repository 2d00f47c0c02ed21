import type { PoleId } from '../domain/pole-id.ts';
import { SEAL_CHARACTERS } from '../ui/seal-characters.ts';
import tones from '../ui/pole-tone.module.css';
import styles from './seal-stamp.module.css';

/** The square seal of a pole, as cut in stone: the character in a thin inner line. */
export function SealStamp({ id }: { id: PoleId }) {
  return (
    <span className={`${styles.stamp} ${tones.tone}`} data-pole={id} lang="zh-Hant" aria-hidden="true">
      {SEAL_CHARACTERS[id]}
    </span>
  );
}
