import { describe, expect, it } from 'vitest';
import { brokenFiles, fixtureText, type BrokenCase } from '../../tests/fixtures/broken-case.ts';
import { BROKEN } from '../../tests/fixtures/broken-rules.ts';
import { VARIANTS } from '../../tests/fixtures/broken-variants.ts';
import { FIXTURE_TODAY, INSTITUTE, PLATFORM, fixtureFiles } from '../../tests/fixtures/small-directory.ts';
import { RULES, type RuleId } from './check-rules.ts';
import { checkDirectory, dayInShanghai } from './check.ts';
import type { DataFile } from './data-kind.ts';

const check = (files: readonly DataFile[]) => checkDirectory(files, { today: FIXTURE_TODAY });

/** The rule and nothing else, at its place, in a sentence. */
function expectOnly(rule: RuleId, broken: BrokenCase): void {
  const { problems } = check(brokenFiles(broken));
  expect(problems.map(({ message, ...rest }) => rest)).toEqual([
    { rule, pass: RULES[rule].pass, file: broken.file, path: broken.path },
  ]);
  expect(problems[0]?.message).toContain(broken.says);
  expect(problems[0]?.message).toMatch(/^(“|\p{Lu}|\d).*\.$/u);
}

describe('the check', () => {
  it('finds nothing in the small directory, and gives it', () => {
    const { directory, problems } = check(fixtureFiles());
    expect(problems).toEqual([]);
    expect(directory?.entries).toHaveLength(5);
  });

  it('has a case for every rule', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(Object.entries(BROKEN))('reports %s', (rule, broken) => expectOnly(rule as RuleId, broken));

  it.each(VARIANTS)('reports %s, told another way: %o', expectOnly);

  it('reports the problems of all passes at once, and no consequences of them', () => {
    const { directory, problems } = check(
      brokenFiles({
        edits: [
          [PLATFORM, 'park', 'nobody'],
          [PLATFORM, 'sectors[0]', 'magic'],
          [PLATFORM, 'location', { lat: 121.4, lng: 31.25, precision: 'street' }],
          [PLATFORM, 'sources[0].supports[4]', 'colour'],
        ],
        texts: { [INSTITUTE]: '{ "id": ', 'site.json': fixtureText('site.json').replaceAll('  ', '    ') },
      }),
    );
    expect(directory).toBeUndefined();
    expect(problems.map(({ rule, file, path }) => [rule, file, path])).toEqual([
      ['syntax', INSTITUTE, ''],
      ['swapped-coordinates', PLATFORM, 'location.lat'],
      ['reference', PLATFORM, 'park'],
      ['term', PLATFORM, 'sectors[0]'],
      ['supports-unknown', PLATFORM, 'sources[0].supports[4]'],
      ['untidy', 'site.json', ''],
    ]);
  });

  it('gives the directory when only tidiness is lacking', () => {
    expect(check(brokenFiles(BROKEN.untidy)).directory).toBeDefined();
  });

  it('counts days as in Shanghai', () => {
    expect(dayInShanghai(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(dayInShanghai(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
  });
});
