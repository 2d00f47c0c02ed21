/**
 * Names within a record, and records that may be the same body entered twice. Two bodies may well have almost
 * the same name; the check is content when their records state something that tells them apart.
 */
import type { Name } from '../domain/names.ts';
import type { Draft, DraftRecord, RecordFields } from './check-draft.ts';
import { areNearlySame, candidatePairs, nameCore } from './name-likeness.ts';
import { problem, type Problem } from './problem.ts';

const TELLING_FIELDS = [
  'host',
  'level',
  'kind',
  'park',
  'established',
] as const satisfies (keyof RecordFields)[];

export function* checkNames({ records }: Draft): Generator<Problem> {
  const named = records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(namedRecord);
  for (const { record, names } of named) yield* checkOwnNames(record, names);
  const owners = new Map<string, NamedRecord[]>();
  for (const one of named) {
    for (const core of one.cores) owners.set(core, [...(owners.get(core) ?? []), one]);
  }
  for (const one of named) {
    const twin = owners.get(one.core)?.find((other) => other !== one && areComparable(one, other));
    if (twin && (twin.core !== one.core || twin.record.id < one.record.id)) {
      const message = `The record ${twin.record.file} has the same name, “${one.official}”; merge the two records, or give each body its full official name.`;
      yield problem('duplicate-name', one.record.file, ['names', one.index], message);
    }
  }
  yield* checkNearNames(named);
}

interface NamedRecord {
  record: DraftRecord;
  names: readonly Name[];
  official: string;
  index: number;
  /** Of the official name. */
  core: string;
  /** Of every Chinese name. */
  cores: ReadonlySet<string>;
}

function namedRecord(record: DraftRecord): NamedRecord[] {
  const names = record.fields.names ?? [];
  const index = names.findIndex(({ kind, lang }) => kind === 'official' && lang === 'zh-Hans');
  const official = names[index]?.value;
  if (official === undefined) return [];
  const chinese = names.filter(({ lang }) => lang === 'zh-Hans');
  const cores = new Set(chinese.map(({ value }) => nameCore(value)));
  return [{ record, names, official, index, core: nameCore(official), cores }];
}

/** Of the same kind, and neither the successor of the other: a successor may well carry the old name. */
function areComparable({ record: a }: NamedRecord, { record: b }: NamedRecord): boolean {
  return a.kind === b.kind && a.fields.successor !== b.id && b.fields.successor !== a.id;
}

function* checkNearNames(named: readonly NamedRecord[]): Generator<Problem> {
  for (const [first, second] of candidatePairs(named.map(({ core }) => core))) {
    const [earlier, later] = [named[first], named[second]];
    if (!earlier || !later || earlier.record.folder !== later.record.folder) continue;
    if (!areNearlySame(earlier.core, later.core) || !areComparable(earlier, later)) continue;
    if (areToldApart(earlier.record.fields, later.record.fields)) continue;
    const message = `The name is almost that of ${earlier.record.file}, “${earlier.official}”; merge the two when they are one body. When they are two, state what tells them apart: ${TELLING_FIELDS.join(', ')}.`;
    yield problem('near-duplicate-name', later.record.file, ['names', later.index], message);
  }
}

function areToldApart(a: RecordFields, b: RecordFields): boolean {
  return TELLING_FIELDS.some(
    (field) =>
      a[field] !== undefined &&
      b[field] !== undefined &&
      JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}

function* checkOwnNames({ file }: DraftRecord, names: readonly Name[]): Generator<Problem> {
  const heads = new Set<string>();
  const seen = new Set<string>();
  for (const [index, { value, lang, kind }] of names.entries()) {
    const key = `${lang} ${value}`;
    const isHead = kind === 'official' || kind === 'translated';
    if (seen.has(key)) {
      yield problem(
        'repeated-name',
        file,
        ['names', index],
        `“${value}” is listed twice; keep one of the two.`,
      );
    } else if (isHead && heads.has(lang)) {
      const message = `There is already an official or translated name in ${lang}; make this one "short" or "former".`;
      yield problem('repeated-name', file, ['names', index, 'kind'], message);
    }
    seen.add(key);
    if (isHead) heads.add(lang);
  }
}
