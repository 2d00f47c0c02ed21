import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../tests/fixtures/small-directory.ts';
import { canonicalJson, canonicalText } from './canonical.ts';
import { DATA_SCHEMAS, dataKindOf, type DataKind } from './data-kind.ts';

const kinds = fc.constantFrom(...(Object.keys(DATA_SCHEMAS) as DataKind[]));
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'Ａ',
      'ｚ',
      '０',
      '（',
      '。',
      ' ',
      '\u3000',
      'e',
      '\u0301',
      '중',
      '华',
      '\ufeff',
      '\n',
    ),
  }),
);
/** JSON with the keys on which the writer has an opinion, in places where they belong and where they do not. */
const keys = fc.constantFrom(
  'id',
  'names',
  'supports',
  'sectors',
  'sources',
  'kind',
  'lang',
  'url',
  'zh-Hans',
  '7',
  '__proto__',
);
const json = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      texts,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('group'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    group: fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  }))
  .value.map((value): unknown => JSON.parse(JSON.stringify(value)));

const FREE_ORDER = new Set(['names', 'supports', 'redirects', 'published-ids']);
const NO_REPEATS = new Set(['supports', 'sectors', 'offers', 'entries', 'appliesTo', 'published-ids']);

/** What a value says, whatever its form: fields in any order, and those lists sorted of which the order is free. */
function meaning(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key === 'url' ? value.trim() : canonicalText(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(meaning(item, '')));
    const said = NO_REPEATS.has(key) ? [...new Set(items)] : items;
    return FREE_ORDER.has(key) ? said.sort() : said;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, child]) => [name, meaning(child, name)] as const);
  return fields.sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('canonicalJson', () => {
  it('writes what it wrote the same way', () => {
    fc.assert(
      fc.property(json, kinds, (value, kind) => {
        const once = canonicalJson(value, kind);
        expect(canonicalJson(JSON.parse(once), kind)).toBe(once);
      }),
    );
  });

  it('never changes what a value says', () => {
    fc.assert(
      fc.property(json, kinds, (value, kind) => {
        expect(meaning(JSON.parse(canonicalJson(value, kind)), kind)).toEqual(meaning(value, kind));
      }),
    );
  });

  it('gives the same bytes in whatever order the fields were', () => {
    const rewritten = fixtureFiles().map(({ path, text }) => {
      const kind = dataKindOf(path);
      return { path, text: kind ? canonicalJson(reversedKeys(JSON.parse(text)), kind) : text };
    });
    expect(rewritten).toEqual(fixtureFiles());
  });

  it('orders fields, names and supports, and removes repeats', () => {
    const text = canonicalJson(
      {
        sources: [{ supports: ['level', 'names', 'level'], title: 'a' }],
        offers: ['testing', 'data', 'testing'],
        names: [
          { kind: 'short', lang: 'zh-Hans', value: '短' },
          { kind: 'official', lang: 'zh-Hans', value: ' 长 ' },
        ],
        unknown: 1,
        id: 'x',
      },
      'entry',
    );
    expect(JSON.parse(text)).toEqual({
      id: 'x',
      names: [
        { value: '长', lang: 'zh-Hans', kind: 'official' },
        { value: '短', lang: 'zh-Hans', kind: 'short' },
      ],
      offers: ['testing', 'data'],
      sources: [{ title: 'a', supports: ['names', 'level'] }],
      unknown: 1,
    });
    expect(text.indexOf('"id"')).toBeLessThan(text.indexOf('"names"'));
    expect(text.indexOf('"unknown"')).toBeGreaterThan(text.indexOf('"sources"'));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('sorts redirects and published ids', () => {
    expect(JSON.parse(canonicalJson(['b', 'a', 'b'], 'published-ids'))).toEqual(['a', 'b']);
    const redirects = [
      { to: 'c', from: 'b' },
      { to: 'c', from: 'a' },
    ];
    expect(JSON.parse(canonicalJson(redirects, 'redirects'))).toEqual([
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ]);
  });
});

describe('canonicalText', () => {
  it.each([
    ['ＡＩ２０２４', 'AI2024'],
    ['（上海）：一，二。', '（上海）：一，二。'],
    ['\u3000文 字 ', '文 字'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (given, canonical) => expect(canonicalText(given)).toBe(canonical));
});

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversedKeys(child)]),
  );
}
