import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChoices, parseChoices } from './choices.ts';

const LISTS = { who: ['company', 'person'], status: ['draft', 'issued'] } as const;

describe('choices in an address', () => {
  it('come back as they were written', () => {
    const choices = fc.record(
      { who: fc.constantFrom(...LISTS.who), status: fc.constantFrom(...LISTS.status) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(parseChoices(formatChoices(chosen), LISTS)).toEqual({ chosen, dropped: [] });
      }),
    );
  });

  it('hand back what they do not know, and a second value', () => {
    const params = new URLSearchParams('who=company&who=person&status=secret&__proto__=x&utm=1');
    expect(parseChoices(params, LISTS)).toEqual({
      chosen: { who: 'company' },
      dropped: [
        { param: 'who', value: 'person' },
        { param: 'status', value: 'secret' },
        { param: '__proto__', value: 'x' },
        { param: 'utm', value: '1' },
      ],
    });
  });

  it('change one and keep the others', () => {
    const chosen = { who: 'company', status: 'draft' } as const;
    expect(formatChoices<typeof LISTS>(chosen, { who: 'person' }).toString()).toBe('who=person&status=draft');
    expect(formatChoices<typeof LISTS>(chosen, { who: undefined }).toString()).toBe('status=draft');
  });
});
