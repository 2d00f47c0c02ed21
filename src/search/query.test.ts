import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS, FACETS } from './facets.ts';
import { clear, EMPTY_QUERY, formatQuery, isFiltered, parseQuery, SORTS, toggle, VIEWS } from './query.ts';
import { sampleSummary } from './sample-summary.ts';
import { MAX_QUERY_LENGTH } from './tokenize.ts';

const { vocabulary } = sampleSummary;
const parse = (text: string) => parseQuery(new URLSearchParams(text), vocabulary);

const anyParams = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...FACET_IDS,
        'q',
        'sort',
        'view',
        'entry',
        'bbox',
        'near',
        'at',
        'layer',
        'utm_source',
      ),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...FACET_IDS.flatMap((id): readonly string[] => FACETS[id].values(vocabulary))),
        fc.constantFrom(
          ...SORTS,
          ...VIEWS,
          'srici',
          '__proto__',
          'here',
          '31.2,121.4',
          '31.2,121.4,13',
          '121.3,31.2,121.4,31.3',
        ),
      ),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));

describe('parseQuery', () => {
  it('reads everything', () =>
    expect(
      parse('q=化工+院&type=platform&type=institute&type=platform&level=none&sort=name&view=map&entry=srici'),
    ).toEqual({
      query: {
        ...EMPTY_QUERY,
        q: '化工 院',
        type: ['institute', 'platform'],
        level: ['none'],
        sort: 'name',
        view: 'map',
        selected: 'srici',
      },
      dropped: [],
    }));

  it('drops what it does not know, and says so', () =>
    expect(parse('type=castle&sector=&sort=up&view=list&entry=../x&pole=zhong')).toEqual({
      query: { ...EMPTY_QUERY, pole: ['zhong'], view: 'list' },
      dropped: [
        { param: 'type', value: 'castle' },
        { param: 'sector', value: '' },
        { param: 'sort', value: 'up' },
        { param: 'entry', value: '../x' },
      ],
    }));

  it('keeps the spaces being typed, and a bounded length', () => {
    expect(parse('q=hua%20').query.q).toBe('hua ');
    expect(parse(`q=${'a'.repeat(1e5)}`).query.q).toHaveLength(MAX_QUERY_LENGTH);
  });

  it('never throws, and comes back from the address that it makes', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { query } = parseQuery(params, vocabulary);
        const again = parseQuery(formatQuery(query), vocabulary);
        expect(again.query).toEqual(query.q.trim() === '' ? { ...query, q: '' } : query);
        expect(again.dropped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatQuery', () => {
  it('leaves defaults out', () => expect(formatQuery({ ...EMPTY_QUERY, q: '  ' }).toString()).toBe(''));

  it('has one address for one question, in whatever order it was asked', () => {
    const one = toggle(toggle(EMPTY_QUERY, 'type', 'park'), 'type', 'institute');
    const other = toggle(toggle(EMPTY_QUERY, 'type', 'institute'), 'type', 'park');
    expect(formatQuery(one).toString()).toBe(formatQuery(other).toString());
  });
});

describe('toggle and clear', () => {
  it('chooses and takes back', () => {
    const chosen = toggle(EMPTY_QUERY, 'sector', 'chemicals');
    expect(chosen.sector).toEqual(['chemicals']);
    expect(isFiltered(chosen)).toBe(true);
    expect(toggle(chosen, 'sector', 'chemicals')).toEqual(EMPTY_QUERY);
  });

  it('clears one facet or all, and keeps the words', () => {
    const query = toggle(toggle({ ...EMPTY_QUERY, q: '化工' }, 'sector', 'chemicals'), 'level', 'none');
    expect(clear(query, 'sector')).toMatchObject({ q: '化工', sector: [], level: ['none'] });
    expect(clear(query)).toEqual({ ...EMPTY_QUERY, q: '化工' });
  });
});
