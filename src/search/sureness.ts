/** Whether a search found what was typed, or only something near it. */
import type { Engine } from './engine.ts';
import { WORTH } from './match-field.ts';

/**
 * True where no name and no capability holds the words, and no sector or support is called so: what they mean may
 * find more than their letters did. False where there is no word to search by.
 */
export function isUnsure(engine: Engine, q: string): boolean {
  const hits = engine.search(q);
  if (!hits) return false;
  const [best] = hits;
  if (!best) return true;
  if (best.score >= WORTH.capability.inside) return false;
  return best.via !== undefined || best.score < WORTH.sector.exact;
}
