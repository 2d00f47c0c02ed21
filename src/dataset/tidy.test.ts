import { describe, expect, it } from 'vitest';
import { fixtureText } from '../../tests/fixtures/broken-case.ts';
import { INSTITUTE, PARK, fixtureFiles } from '../../tests/fixtures/small-directory.ts';
import { tidied } from './tidy.ts';

const withText = (file: string, text: string) =>
  fixtureFiles().map((one) => (one.path === file ? { path: file, text } : one));

describe('tidied', () => {
  it('leaves tidy files alone', () => {
    expect(tidied(fixtureFiles())).toEqual({ changed: [], refused: [] });
  });

  it('repairs the form of a file', () => {
    const untidy = `\ufeff${fixtureText(PARK).replaceAll('\n', '\r\n').replaceAll('  ', '')}`;
    expect(tidied(withText(PARK, untidy)).changed).toEqual([{ path: PARK, text: fixtureText(PARK) }]);
  });

  it('repairs the form of a file whose shape is wrong, and keeps what it says', () => {
    const text = '{"colour": "red", "id": "east-park"}';
    expect(tidied(withText(PARK, text)).changed).toEqual([
      { path: PARK, text: '{\n  "id": "east-park",\n  "colour": "red"\n}\n' },
    ]);
  });

  it.each(['{ "id": ', '{ "id": "a", "id": "b" }', '{ "id": "\ufffd" }'])('refuses %j', (text) => {
    expect(tidied(withText(INSTITUTE, text))).toEqual({ changed: [], refused: [INSTITUTE] });
  });

  it('adds new entries to the published ids', () => {
    const files = [...fixtureFiles(), { path: 'entries/parks/a-park.json', text: fixtureText(PARK) }];
    const [published] = tidied(files).changed;
    expect(published?.path).toBe('published-ids.json');
    expect(published?.text).toContain('"a-park",\n  "east-park"');
  });
});
