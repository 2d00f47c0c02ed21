/**
 * The judged files are sound, and the ranking has not fallen behind what was measured on the tuning files.
 */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDatasets } from '../src/dataset/build.ts';
import { checkDirectory } from '../src/dataset/check.ts';
import { readDataFolder } from '../src/dataset/load.server.ts';
import { matchingSchema, type Matching } from '../src/domain/matching.ts';
import { summarySchema, type Summary } from '../src/domain/summary.ts';
import { widen } from '../src/matching/by-meaning.ts';
import { createEngine } from '../src/search/engine.ts';
import { createNeedMatcher } from '../src/search/match-need.ts';
import { judgedNeeds, judgedQueries } from './relevance/judgements.ts';
import { mean, ndcgAt, recallAt, reciprocalRank } from './relevance/measures.ts';

const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const NAMES = new Set(['name', 'alias', 'english']);
const queries = [...judgedQueries('tuning'), ...judgedQueries('test')];
const needs = [...judgedNeeds('tuning'), ...judgedNeeds('test')];

let matching: Matching;
const summaries = new Map<string, Summary>();

beforeAll(async () => {
  const { directory } = checkDirectory(await readDataFolder(path.resolve(import.meta.dirname, '../data')));
  if (!directory) throw new Error('The data does not pass its check.');
  const { documents } = buildDatasets(directory);
  const read = (name: string): unknown => JSON.parse(documents.get(name) ?? 'null');
  matching = matchingSchema.parse(read('matching.json'));
  for (const locale of LOCALES) summaries.set(locale, summarySchema.parse(read(`${locale}/summary.json`)));
}, 60_000);

describe('the judged files', () => {
  it('hold enough, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(needs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
    expect(new Set(needs.map(({ need }) => need)).size).toBe(needs.length);
    expect(new Set(needs.map(({ lang }) => lang))).toEqual(new Set(LOCALES));
    expect(needs.filter(({ relevant }) => relevant.length === 0).length).toBeGreaterThanOrEqual(6);
  });

  it('name entries that exist, each need with grades and reasons', () => {
    const known = new Set(matching.entries.map(({ id }) => id));
    for (const { query, relevant } of queries) {
      expect(relevant.length, query).toBeGreaterThan(0);
      for (const id of relevant) expect(known, query).toContain(id);
    }
    for (const { id, relevant } of needs) {
      expect(new Set(relevant.map(({ entry }) => entry)).size, id).toBe(relevant.length);
      if (relevant.length > 0)
        expect(
          relevant.some(({ grade }) => grade === 3),
          id,
        ).toBe(true);
      for (const { entry, grade, reason } of relevant) {
        expect(known, id).toContain(entry);
        expect([1, 2, 3], id).toContain(grade);
        expect(reason, id).toMatch(/^\S[^\n]{8,}$/);
      }
    }
  });
});

describe('the ranking, on the tuning files', () => {
  it.each(LOCALES)('answers queries on the %s pages', (locale) => {
    const summary = summaries.get(locale)!;
    const engine = widen(createEngine(summary), matching, summary);
    const ranks: number[] = [];
    const names: number[] = [];
    const meant: number[] = [];
    for (const { kind, query, relevant } of judgedQueries('tuning')) {
      const rank = reciprocalRank(
        (engine.search(query) ?? []).map(({ id }) => id),
        new Set(relevant),
      );
      ranks.push(rank);
      if (kind === 'capability') meant.push(rank);
      if (NAMES.has(kind)) names.push(rank === 1 ? 1 : 0);
    }
    expect(mean(ranks)).toBeGreaterThanOrEqual(0.98);
    expect(mean(names)).toBeGreaterThanOrEqual(0.98);
    expect(mean(meant)).toBeGreaterThanOrEqual(0.95);
  });

  it('matches needs, and nothing to those that nobody serves', () => {
    const matcher = createNeedMatcher(matching);
    const gains: number[] = [];
    const recalls: number[] = [];
    for (const { id, need, relevant } of judgedNeeds('tuning')) {
      const { matches } = matcher.match({ text: need });
      const ids = matches.map((match) => match.id);
      if (relevant.length === 0) {
        expect(ids, id).toEqual([]);
        continue;
      }
      for (const { reasons } of matches.slice(0, 5)) expect(reasons.length, id).toBeGreaterThan(0);
      gains.push(ndcgAt(5, ids, new Map(relevant.map(({ entry, grade }) => [entry, grade]))));
      const right = relevant.filter(({ grade }) => grade > 1).map(({ entry }) => entry);
      recalls.push(recallAt(5, ids, new Set(right)));
    }
    expect(mean(gains)).toBeGreaterThanOrEqual(0.89);
    expect(mean(recalls)).toBeGreaterThanOrEqual(0.87);
  });
});
