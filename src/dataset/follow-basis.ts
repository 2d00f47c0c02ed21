/**
 * What follows from an edit without a choice: a field that a source supports rests on it, a field that is gone
 * rests on nothing, and a new one without a source is unconfirmed until somebody says otherwise.
 */
import { SENSITIVE_FIELDS } from '../domain/entry.ts';
import { INITIATIVE_SENSITIVE_FIELDS } from '../domain/initiative.ts';
import type { RecordKind } from './data-kind.ts';
import { isGroup, setAt, textAt, type Document } from './document-path.ts';

function supportedFields(document: Document): Set<string> {
  const sources = Array.isArray(document['sources']) ? (document['sources'] as unknown[]) : [];
  return new Set(
    sources.filter(isGroup).flatMap(({ supports }) => (Array.isArray(supports) ? supports.map(String) : [])),
  );
}

/** @param isChosen whether the editor wrote the basis of a field by hand: then it is for the check to judge */
export function followBasis(
  document: Document,
  kind: RecordKind,
  isChosen: (field: string) => boolean,
): void {
  const supported = supportedFields(document);
  const follow = (path: string[], field: string, isStated: boolean) => {
    const basis = textAt(document, path);
    if (!isStated) setAt(document, path, undefined);
    else if (supported.has(field)) setAt(document, path, 'sourced');
    else if (basis === '' || (basis === 'sourced' && !isChosen(field)))
      setAt(document, path, 'general-knowledge');
  };
  for (const field of kind === 'entry' ? SENSITIVE_FIELDS : INITIATIVE_SENSITIVE_FIELDS)
    follow(['basis', field], field, document[field] !== undefined);
  if (kind === 'programme') follow(['leadsBasis'], 'leads', document['leads'] !== undefined);
  const isWitnessed = supported.has('names') || supported.has('summary');
  setAt(document, ['basis', 'existence'], isWitnessed ? 'sourced' : 'general-knowledge');
  if (kind !== 'entry') return;
  const capabilities = textAt(document, ['basis', 'capabilities']);
  if (capabilities === '') {
    setAt(document, ['basis', 'capabilities'], supported.has('capabilities') ? 'sourced' : 'inferred');
  } else if (capabilities === 'sourced' && !supported.has('capabilities') && !isChosen('capabilities')) {
    setAt(document, ['basis', 'capabilities'], 'inferred');
  }
}
