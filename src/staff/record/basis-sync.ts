/**
 * Keeps `basis` true while sources and fields change, so that nobody has to write the same thing twice: a field
 * that a source supports is `sourced`, one that none supports is not, and one that is gone has no basis. Whether
 * an unsupported field is known or inferred is for the editor to say: known, until they do.
 */
import { SENSITIVE_FIELDS } from '../../domain/entry.ts';
import { INITIATIVE_SENSITIVE_FIELDS } from '../../domain/initiative.ts';
import { isGroup, isList, type Json, type JsonGroup } from './json.ts';

const WITNESS_FIELDS = ['names', 'summary'];

export function withBasis(kind: string, record: JsonGroup): JsonGroup {
  const basis = record['basis'];
  if (!isGroup(basis)) return record;
  const supported = supportedFields(record['sources']);
  const next: Record<string, Json> = { ...basis };
  for (const field of kind === 'entry' ? SENSITIVE_FIELDS : INITIATIVE_SENSITIVE_FIELDS) {
    if (record[field] === undefined) delete next[field];
    else if (supported.has(field)) next[field] = 'sourced';
    else if (next[field] === undefined || next[field] === 'sourced') next[field] = 'general-knowledge';
  }
  next['existence'] = WITNESS_FIELDS.some((field) => supported.has(field)) ? 'sourced' : 'general-knowledge';
  if (kind === 'entry' && !supported.has('capabilities')) next['capabilities'] = 'inferred';
  return { ...record, basis: next };
}

function supportedFields(sources: Json | undefined): ReadonlySet<Json> {
  const list = isList(sources) ? sources : [];
  return new Set(
    list.flatMap((source) => (isGroup(source) && isList(source['supports']) ? source['supports'] : [])),
  );
}
