import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFamilies } from './match-families.ts';
import { createNeedMatcher, type NeedMatch } from './match-need.ts';
import { LONGEST_NEED } from './longest-need.ts';
import { sampleMatching } from './sample-matching.ts';
import { planTeam } from './team.ts';

const matcher = createNeedMatcher(sampleMatching);
const match = (text: string) => matcher.match({ text }).matches;
const ids = (text: string) => match(text).map(({ id }) => id);

const BATTERY = '我们是储能企业，需要锂电池UN38.3测试报告';

describe('matching a need', () => {
  it.each([
    [BATTERY, 'battery-testing'],
    ['我們需要鋰電池運輸鑑定', 'battery-testing'],
    ['We need a UN38.3 report for a lithium battery.', 'battery-testing'],
    ['想联合研发聚乙烯催化剂', 'polymer-institute'],
    ['Looking for joint research on polyethylene catalysts', 'polymer-institute'],
    ['老旧小区升降機要做安全评估', 'lift-inspection'],
  ])('%s', (need, id) => expect(ids(need)[0]).toBe(id));

  it('gives nothing where nothing fits', () => {
    for (const need of [
      '',
      ' ，。',
      '餐饮装修，需要厨房设备',
      'planning a wedding, need a florist',
      '.*(a+)+$',
      '🙂🙂',
    ])
      expect(ids(need), need).toEqual([]);
  });

  it('says which words of the need met what', () => {
    const [first] = match(BATTERY);
    const words = first?.reasons.flatMap((reason) => reason.words) ?? [];
    expect(first?.reasons[0]).toMatchObject({ kind: 'capability', text: { zh: '锂电池检测' } });
    expect(words.map(({ text }) => text)).toContain('锂电池UN38.3');
    for (const { text, ranges } of words)
      for (const range of ranges) expect(BATTERY.slice(...range)).toBe(text);
    expect(match('UN38.3')[0]?.reasons[0]?.words).toMatchObject([{ text: 'UN38.3', met: '锂电池' }]);
  });

  it('shows whole words of the need, and a level as a level', () => {
    const need = '我们做锂电池，想找国家级机构做危险货物运输鉴定，也要电池的检测';
    const found = match(need);
    const words = found.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.words));
    expect(words.map(({ text }) => text)).not.toContain('家级');
    for (const { text } of words) expect(['国家级', '锂电池', '电池', '危险货物运输鉴定']).toContain(text);
    expect(found[0]?.reasons.map(({ kind, term }) => [kind, term])).toContainEqual(['level', 'national']);
  });

  it('reads Hong Kong wordings as the mainland’s', () => {
    const words = match('升降機同起重機械嘅安全評估').flatMap(({ reasons }) => reasons[0]?.words ?? []);
    expect(words[0]).toMatchObject({ text: '升降機', met: expect.stringContaining('电梯') as string });
  });

  it('tells what the record lacks', () => expect(match(BATTERY)[0]?.missing).toEqual(['phone', 'presence']));

  it('narrows by what was chosen, and never raises', () => {
    const need = '锂电池检测和聚烯烃催化剂';
    expect(matcher.match({ text: need, offers: ['joint-rd'] }).matches.map(({ id }) => id)).toEqual([
      'polymer-institute',
    ]);
    expect(matcher.match({ text: need, levels: ['municipal'] }).matches).toEqual([]);
    const near = { lat: 31.23, lng: 121.4 };
    const close = matcher.match({ text: need, near, withinKm: 2 }).matches;
    expect(close.map(({ id }) => id)).toEqual(['polymer-institute']);
    expect(close[0]?.distanceKm).toBeLessThan(2);
  });

  it('puts standing after relevance, where it only settles ties', () =>
    expect(ids('激光器')).toEqual(['laser-named', 'laser-unconfirmed']));

  it('reads the first pages of a long need, and says so', () => {
    const from = performance.now();
    const answer = matcher.match({ text: `${BATTERY}。`.repeat(50_000) });
    expect(performance.now() - from).toBeLessThan(2000);
    expect(answer.cut).toBe(true);
    expect(answer.matches[0]?.id).toBe('battery-testing');
    expect(matcher.match({ text: '电'.repeat(LONGEST_NEED) }).cut).toBe(false);
  });

  it('takes anything', () => {
    const parts = fc.constantFrom(
      '锂电池',
      '鋰',
      'UN38.3',
      ' ',
      '\u202e',
      '\ud800',
      'e\u0301',
      '.*',
      '<b>',
      '，',
      '🙂',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(parts, { maxLength: 20 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { matches } = matcher.match({ text });
        matches.forEach(({ score }, i) =>
          expect(score).toBeLessThanOrEqual(matches[i - 1]?.score ?? Infinity),
        );
        for (const { reasons } of matches)
          for (const { words } of reasons)
            for (const word of words)
              for (const range of word.ranges) expect(text.slice(...range)).toBe(word.text);
      }),
    );
  });

  it('has an empty directory', () =>
    expect(createNeedMatcher({ ...sampleMatching, entries: [] }).match({ text: BATTERY }).matches).toEqual(
      [],
    ));
});

function draft(id: string, score: number, offers: readonly string[], host?: string): NeedMatch {
  return {
    id,
    score,
    strength: 'fair',
    reasons: [],
    missing: [],
    offers,
    ...(host !== undefined && { host }),
  };
}

describe('families', () => {
  it('folds platforms under their house', () => {
    const hosts = new Map([
      ['b', 'house'],
      ['c', 'b'],
    ]);
    const list = [
      draft('c', 9, [], 'b'),
      draft('house', 5, []),
      draft('b', 4, [], 'house'),
      draft('x', 3, []),
    ];
    const families = foldFamilies(list, hosts);
    expect(families.map(({ lead, folded }) => [lead.id, ...folded.map(({ id }) => id)])).toEqual([
      ['c', 'house', 'b'],
      ['x'],
    ]);
  });

  it('never carries a platform over a better answer of another house', () => {
    const list = [draft('a', 10, [], 'house'), draft('x', 5, []), draft('b', 4, [], 'house')];
    const families = foldFamilies(list, new Map());
    expect(families.map(({ lead, folded }) => [lead.id, folded.length])).toEqual([
      ['a', 0],
      ['x', 0],
      ['b', 0],
    ]);
  });
});

describe('a team', () => {
  const roles = (matches: readonly NeedMatch[]) => {
    const { members, uncovered } = planTeam(matches);
    return { members: members.map(({ match: { id } }) => id), uncovered };
  };

  it('is the smallest that covers research, pilot production and testing', () => {
    const one = draft('all', 5, ['joint-rd', 'pilot-production', 'testing']);
    expect(roles([draft('a', 9, ['joint-rd']), draft('b', 8, ['testing']), one])).toEqual({
      members: ['all'],
      uncovered: [],
    });
    expect(
      roles([draft('a', 9, ['joint-rd']), draft('b', 8, ['certification']), draft('c', 7, ['space'])]),
    ).toEqual({
      members: ['a', 'b'],
      uncovered: ['pilot'],
    });
  });

  it('meets every part of the need that a near match meets', () => {
    const meeting = (match: NeedMatch, range: readonly [number, number]): NeedMatch => ({
      ...match,
      reasons: [{ kind: 'capability', text: {}, words: [{ text: '', ranges: [range] }] }],
    });
    const software = meeting(draft('software', 9, ['joint-rd', 'testing']), [8, 12]);
    const batteries = meeting(draft('batteries', 5, ['testing']), [0, 6]);
    const cells = meeting(draft('cells', 4, ['testing']), [0, 4]);
    expect(roles([software, batteries, cells]).members).toEqual(['software', 'batteries']);
    expect(
      roles([software, cells, meeting(draft('whole', 4, ['joint-rd', 'testing']), [0, 12])]).members,
    ).toEqual(['whole']);
  });

  it('leaves out who is far from the need, and is empty without matches', () => {
    expect(roles([draft('a', 90, ['joint-rd']), draft('far', 1, ['testing'])])).toEqual({
      members: ['a'],
      uncovered: ['pilot', 'testing'],
    });
    expect(roles([])).toEqual({ members: [], uncovered: ['research', 'pilot', 'testing'] });
  });
});
