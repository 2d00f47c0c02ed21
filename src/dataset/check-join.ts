/**
 * The path for those who come to join: what it names exists, and whoever asks finds steps and learns what is not
 * known.
 */
import { isAimedAt, SEEKERS, WISHES, type Aim } from '../domain/join-path.ts';
import type { Join } from '../domain/join.ts';
import type { Draft } from './check-draft.ts';
import { problem, type Path, type Problem } from './problem.ts';

const FILE = 'join.json';
/** Fewer than these are no path. */
const FEWEST_STEPS = 2;

export function* checkJoin(draft: Draft): Generator<Problem> {
  const { join } = draft;
  if (!join) return;
  yield* checkRecords(draft, join);
  yield* checkSources(join);
  yield* checkWishes(draft, join);
  yield* checkPaths(join);
}

type Item = readonly [
  path: Path,
  item: Join['steps'][number] | Join['brief'][number] | Join['questions'][number],
];

function* itemsOf({ brief, steps, questions }: Join): Generator<Item> {
  for (const [name, list] of Object.entries({ brief, steps, questions })) {
    for (const [index, item] of list.entries()) yield [[name, index], item];
  }
}

function* checkRecords({ byId }: Draft, join: Join): Generator<Problem> {
  const missing = (path: Path, id: string) =>
    problem(
      'reference',
      FILE,
      path,
      `There is no record “${id}”; correct the id, add the record, or remove the reference.`,
    );
  for (const [path, item] of itemsOf(join)) {
    for (const [place, id] of (item.see ?? []).entries()) {
      if (!byId.has(id)) yield missing([...path, 'see', place], id);
    }
    if ('ask' in item && item.ask !== undefined) {
      const kind = byId.get(item.ask)?.kind;
      if (kind === undefined) yield missing([...path, 'ask'], item.ask);
      else if (kind !== 'service') {
        yield problem(
          'reference-type',
          FILE,
          [...path, 'ask'],
          `“${item.ask}” is a ${kind}; write the id of a service here.`,
        );
      }
    }
    for (const [place, { policy, measure }] of ('measures' in item ? (item.measures ?? []) : []).entries()) {
      const { fields } = byId.get(policy) ?? {};
      const where = [...path, 'measures', place];
      if (!fields) yield missing([...where, 'policy'], policy);
      else if (!fields.measures?.[measure]) {
        const message = `“${policy}” has no measure number ${measure}; measures are counted from 0, and it has ${fields.measures?.length ?? 0}.`;
        yield problem('join-measure', FILE, [...where, 'measure'], message);
      }
    }
  }
}

function* checkSources(join: Join): Generator<Problem> {
  const known = new Set(join.sources.map(({ id }) => id));
  const used = new Set<string>();
  for (const [path, { sources }] of itemsOf(join)) {
    for (const [place, id] of sources.entries()) {
      used.add(id);
      if (known.has(id)) continue;
      const message = `There is no source “${id}” in this file; correct the id or add the source.`;
      yield problem('join-source', FILE, [...path, 'sources', place], message);
    }
  }
  for (const [index, { id }] of join.sources.entries()) {
    if (used.has(id)) continue;
    const message = `Nothing rests on the source “${id}”; cite it, or remove it.`;
    yield problem('join-source', FILE, ['sources', index, 'id'], message);
  }
}

function* checkWishes({ vocabulary }: Draft, { wishes }: Join): Generator<Problem> {
  const offers = new Set(vocabulary.offers?.map((offer) => offer?.id));
  if (offers.has(undefined) || !vocabulary.offers) return;
  for (const [index, wish] of wishes.entries()) {
    for (const [place, id] of wish.offers.entries()) {
      if (offers.has(id)) continue;
      const message = `“${id}” is not in vocabulary/offers.json; choose a word from that list, or add it there first.`;
      yield problem('term', FILE, ['wishes', index, 'offers', place], message);
    }
  }
}

function* checkPaths({ steps, questions }: Join): Generator<Problem> {
  const pairs = SEEKERS.flatMap((seeker) => WISHES.map((wish) => [seeker, wish] as const));
  const without = (fewest: number, aims: readonly Aim[]) =>
    pairs
      .filter(([seeker, wish]) => aims.filter((aim) => isAimedAt(aim, seeker, wish)).length < fewest)
      .map((pair) => pair.join(' and '))
      .join('; ');
  const stepless = without(FEWEST_STEPS, steps);
  if (stepless) {
    const message = `A path needs ${FEWEST_STEPS} steps, and there are fewer for ${stepless}; add one, or widen the “for” or “wishes” of another.`;
    yield problem('join-path', FILE, ['steps'], message);
  }
  const silent = without(
    1,
    questions.filter(({ status }) => status !== 'sourced'),
  );
  if (silent) {
    const message = `No question says what is not known for ${silent}; add one, or widen the “for” or “wishes” of another.`;
    yield problem('join-path', FILE, ['questions'], message);
  }
}
