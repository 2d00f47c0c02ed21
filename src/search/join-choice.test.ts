import { describe, expect, it } from 'vitest';
import { SEEKERS, WISHES } from '../domain/join-path.ts';
import { formatJoinChoice, parseJoinChoice } from './join-choice.ts';

describe('the choice of the join page', () => {
  it('comes back from its address, whatever was chosen', () => {
    for (const seeker of [undefined, ...SEEKERS]) {
      for (const wish of [undefined, ...WISHES]) {
        const choice = { ...(seeker && { seeker }), ...(wish && { wish }) };
        expect(parseJoinChoice(formatJoinChoice(choice))).toEqual({ choice, isWhole: true });
      }
    }
  });

  it('leaves out what it does not know, and says so', () => {
    const { choice, isWhole } = parseJoinChoice(new URLSearchParams('as=<b>&for=space'));
    expect(choice).toEqual({ wish: 'space' });
    expect(isWhole).toBe(false);
  });
});
