/** The four poles of the layout: each once, under its own character. */
import { POLES } from '../domain/pole-id.ts';
import type { Draft } from './check-draft.ts';
import { problem, type Problem } from './problem.ts';

const FILE = 'layout.json';

export function* checkLayout({ poles, vocabulary }: Draft): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, pole] of poles.entries()) {
    if (!pole) continue;
    if (seen.has(pole.id)) {
      const message = `The pole “${pole.id}” is there twice; keep one, and write ${POLES.join(', ')} each once.`;
      yield problem('layout', FILE, ['poles', index, 'id'], message);
    }
    seen.add(pole.id);
    const character = vocabulary.poles?.find((term) => term?.id === pole.id)?.character;
    if (character !== undefined && character !== pole.character) {
      const message = `The character of “${pole.id}” is ${character} in vocabulary/poles.json; write the same here.`;
      yield problem('layout', FILE, ['poles', index, 'character'], message);
    }
  }
}
