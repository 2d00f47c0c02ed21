/** The measures of a ranking, each between 0 and 1. */

/** One over the rank of the first right answer. */
export function reciprocalRank(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const at = ranked.findIndex((id) => relevant.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** The share of right answers among the first `depth`, of those that could stand there. */
export function recallAt(depth: number, ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const found = ranked.slice(0, depth).filter((id) => relevant.has(id)).length;
  return found / Math.min(depth, relevant.size);
}

/** Gain 2^grade − 1, discounted by the logarithm of the rank, over the best order possible. */
export function ndcgAt(
  depth: number,
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return gain(ranked.map((id) => grades.get(id) ?? 0)) / best;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
