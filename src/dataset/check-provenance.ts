/**
 * On what the facts rest: every sensitive field says so, and says `sourced` exactly where a source of the same
 * record supports it.
 */
import { SENSITIVE_FIELDS } from '../domain/entry.ts';
import { INITIATIVE_SENSITIVE_FIELDS } from '../domain/initiative.ts';
import type { Source } from '../domain/source.ts';
import type { Draft, DraftRecord } from './check-draft.ts';
import { problem, type Path, type Problem } from './problem.ts';

/** What a source must carry to bear witness that the body exists. */
const WITNESS_FIELDS = ['names', 'summary'];

export function* checkProvenance(draft: Draft): Generator<Problem> {
  for (const record of draft.records) yield* checkRecord(record);
  for (const [index, pole] of draft.poles.entries()) {
    if (!pole) continue;
    const path = ['poles', index, 'locationBasis'];
    const fact = { field: 'location', stated: pole.location !== undefined, basis: pole.locationBasis };
    yield* checkBasis('layout.json', path, fact, pole.sources);
  }
  for (const [index, figure] of draft.figures.entries()) {
    if (!figure) continue;
    yield* checkBasis(
      'figures.json',
      [index, 'basis'],
      { field: 'value', stated: true, basis: figure.basis },
      figure.sources,
    );
  }
}

function* checkRecord({ file, kind, fields, stated }: DraftRecord): Generator<Problem> {
  const { basis, sources } = fields;
  if (!basis || !sources) return;
  for (const field of kind === 'entry' ? SENSITIVE_FIELDS : INITIATIVE_SENSITIVE_FIELDS) {
    const fact = { field, stated: stated.has(field), basis: basis[field] };
    yield* checkBasis(file, ['basis', field], fact, sources);
  }
  const leads = { field: 'leads', stated: stated.has('leads'), basis: fields.leadsBasis };
  yield* checkBasis(file, ['leadsBasis'], leads, sources);
  const witnessed = WITNESS_FIELDS.some((field) => isSupported(sources, field));
  if (witnessed !== (basis.existence === 'sourced')) {
    const message = witnessed
      ? 'A source carries the names or the summary, so write "sourced" as the basis of existence.'
      : 'No source carries the names or the summary; add such a source, or write "general-knowledge".';
    yield problem('existence', file, ['basis', 'existence'], message);
  }
  if (basis.capabilities === 'sourced' && !isSupported(sources, 'capabilities')) {
    const message =
      'No source supports the capabilities; add “capabilities” to the “supports” of one, or write "inferred".';
    yield problem('capabilities', file, ['basis', 'capabilities'], message);
  }
}

interface Fact {
  field: string;
  stated: boolean;
  basis: string | undefined;
}

function* checkBasis(
  file: string,
  path: Path,
  { field, stated, basis }: Fact,
  sources: readonly Source[],
): Generator<Problem> {
  const supported = isSupported(sources, field);
  if (!stated) {
    if (basis === undefined) return;
    yield problem('basis-unneeded', file, path, `There is no “${field}” here, so remove its basis.`);
  } else if (basis === undefined) {
    const right = supported ? '"sourced"' : '"general-knowledge" or "inferred"';
    yield problem(
      'basis-missing',
      file,
      path,
      `“${field}” does not say on what it rests; add its basis, here ${right}.`,
    );
  } else if (supported !== (basis === 'sourced')) {
    const message = supported
      ? `A source supports “${field}”, so its basis is "sourced"; write that, or correct “supports”.`
      : `No source supports “${field}”; add the field to the “supports” of its source, or write "general-knowledge" or "inferred".`;
    yield problem('basis-contradicts', file, path, message);
  }
}

const isSupported = (sources: readonly Source[], field: string): boolean =>
  sources.some(({ supports }) => supports.includes(field));
