import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json-text.ts';

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown, repeatedKeys: [] });
      }),
    );
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'e1',
      'true',
      'nul',
      ' ',
      '\\',
      '\n',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 12 }), (text) => {
        expect('fault' in readJson(text)).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1, 'remove the comma before this }'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'write a comma before this'],
    ['{ "a": “b” }', 1, 8, 'straight quotation marks'],
    ["{ 'a': 1 }", 1, 3, 'straight quotation marks'],
    ['{ "a": 1， "b": 2 }', 1, 9, 'at half width'],
    ['{ "a": "b\n}', 1, 8, 'close this text with " on the same line'],
    ['{ "a": "b "c" d" }', 1, 12, 'write a comma'],
    ['{ "a": "C:\\x" }', 1, 8, 'for a backslash'],
    ['{ "a" 1 }', 1, 7, 'a colon : after the field name "a"'],
    ['[1, // one\n2]', 1, 5, 'holds no remarks'],
    ['{ "a": [1, 2', 1, 13, 'ends too early'],
    ['', 1, 1, 'ends too early'],
    ['{} {}', 1, 4, 'remove everything after the end'],
    ['[01]', 1, 2, 'a number'],
  ])('says what to do about %j', (text, line, column, advice) => {
    expect(readJson(text)).toEqual({
      fault: { line, column, advice: expect.stringContaining(advice) as string },
    });
  });

  it('finds keys that are written twice, at any depth', () => {
    expect(readJson('{ "a": [{ "b": 1, "b": 2 }], "c": 3 }')).toMatchObject({
      repeatedKeys: [{ path: ['a', 0, 'b'], key: 'b' }],
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
