/**
 * How well and how fast the directory is searched and matched, ours beside four common libraries on the same
 * sets: quality on the judged test files, then time and memory on directories grown to 100,000 entries.
 */
import os from 'node:os';
import v8 from 'node:v8';
import vm from 'node:vm';
import { judgedNeeds, judgedQueries } from '../relevance/judgements.ts';
import { mean, ndcgAt, recallAt, reciprocalRank } from '../relevance/measures.ts';
import { grow, loadCorpus, type Corpus } from './search-corpus.ts';
import { ENGINES, type Answer } from './search-engines.ts';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
/** A library that took longer than this with 10,000 entries, to index or to answer, is not asked for 100,000. */
const LONGEST_BUILD = 3_000;
const LONGEST_ANSWER = 200;
const LONGEST_QUERIES = 5_000;
const ROUNDS = 4;
const DEPTH = 5;

type Figures = Record<string, number>;

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

function usedMegabytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function judge(search: Answer, match: Answer, part: 'tuning' | 'test'): Figures {
  const ranks: number[] = [];
  const names: number[] = [];
  const meant: number[] = [];
  const found: number[] = [];
  for (const { kind, query, relevant } of judgedQueries(part)) {
    const ids = search(query);
    const right = new Set(relevant);
    ranks.push(reciprocalRank(ids, right));
    if (kind === 'capability') meant.push(reciprocalRank(ids, right));
    found.push(recallAt(DEPTH, ids, right));
    if (kind === 'name' || kind === 'alias' || kind === 'english')
      names.push(right.has(ids[0] ?? '') ? 1 : 0);
  }
  const gains: number[] = [];
  const recalls: number[] = [];
  const empty: number[] = [];
  for (const { need, relevant } of judgedNeeds(part)) {
    const ids = match(need);
    if (relevant.length === 0) {
      empty.push(ids.length === 0 ? 1 : 0);
      continue;
    }
    gains.push(ndcgAt(DEPTH, ids, new Map(relevant.map(({ entry, grade }) => [entry, grade]))));
    const right = relevant.filter(({ grade }) => grade > 1).map(({ entry }) => entry);
    recalls.push(recallAt(DEPTH, ids, new Set(right)));
  }
  return {
    mrr: mean(ranks),
    recall1: mean(names),
    queryRecall5: mean(found),
    capabilityMrr: mean(meant),
    ndcg5: mean(gains),
    recall5: mean(recalls),
    empty: mean(empty),
  };
}

/**
 * Each text the best of up to four rounds, so that a busy computer is not held against an engine; a slow engine
 * has fewer rounds, or answers fewer texts.
 */
function time(answer: Answer, texts: readonly string[]): Figures {
  const best: number[] = [];
  const until = performance.now() + LONGEST_QUERIES;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, text] of texts.entries()) {
      if (performance.now() > until && best.length > 0) break;
      const from = performance.now();
      answer(text);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - from);
    }
  }
  return { p50: percentile(best, 0.5), p95: percentile(best, 0.95) };
}

function measure(build: () => Answer, texts: readonly string[]): Figures {
  const before = usedMegabytes();
  const from = performance.now();
  const answer = build();
  const index = performance.now() - from;
  const times = time(answer, texts);
  const memory = usedMegabytes() - before;
  // Asked once more, so that the engine is still in use when the memory is read.
  answer(texts[0] ?? '');
  return { index, ...times, memory };
}

function round(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(3))]),
  );
}

function measureSize(
  corpus: Corpus,
  skipped: ReadonlySet<string>,
  queries: readonly string[],
  needs: readonly string[],
) {
  const rows: Record<string, Figures> = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    if (skipped.has(name)) continue;
    const prepared = engine.prepare(corpus);
    rows[name] = round(measure(() => prepared.build(), queries));
    // The page goes by meaning in a directory of up to 2,000 entries.
    if (prepared.buildWhole && corpus.matching.entries.length <= 2_000) {
      rows[`${name}Whole`] = round(measure(() => prepared.buildWhole!(), queries));
    }
    if (prepared.buildForNeeds && corpus.matching.entries.length <= 10_000) {
      rows[`${name}Needs`] = round(measure(() => prepared.buildForNeeds!(), needs));
    }
  }
  return rows;
}

const corpus = await loadCorpus();
const figures: Record<string, unknown> = {};
for (const part of ['tuning', 'test'] as const) {
  const rows: Record<string, Figures> = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    const { build, buildWhole, buildForNeeds } = engine.prepare(corpus);
    const answer = buildWhole?.() ?? build();
    rows[name] = round(judge(answer, buildForNeeds?.() ?? answer, part));
  }
  console.log(
    `\nQuality on the ${part} files (names: recall1; needs: ndcg5, recall5; empty: needs without an answer)`,
  );
  console.table(rows);
  figures[part] = rows;
}

const queries = (['tuning', 'test'] as const).flatMap((part) =>
  judgedQueries(part).map(({ query }) => query),
);
const needs = judgedNeeds('tuning').map(({ need }) => need);
const skipped = new Set<string>();
for (const size of SIZES) {
  const rows = measureSize(grow(corpus, size), skipped, queries, needs);
  console.log(`\n${size} entries: milliseconds to index and to answer, megabytes kept`);
  console.table(rows);
  for (const [name, { index = 0, p95 = 0 }] of Object.entries(rows)) {
    if (size === 10_000 && (index > LONGEST_BUILD || p95 > LONGEST_ANSWER)) skipped.add(name);
  }
  const ratio = (rows['ours']?.['index'] ?? 0) / (rows['minisearchBigrams']?.['index'] ?? NaN);
  if (Number.isFinite(ratio))
    console.log(`ours indexes in ${ratio.toFixed(3)} of the time of MiniSearch with bigrams`);
  figures[size] = { ...rows, ...(Number.isFinite(ratio) && { ratio: Number(ratio.toPrecision(3)) }) };
}
if (skipped.size > 0)
  console.log(`Not asked for 100,000 entries, too slow at 10,000: ${[...skipped].join(', ')}`);
const [load = 0] = os.loadavg();
if (load > os.availableParallelism()) {
  console.log(`The computer was busy with other work (load ${load.toFixed(1)}): the times are too long.`);
}
console.log(JSON.stringify({ bench: 'search', figures }));
