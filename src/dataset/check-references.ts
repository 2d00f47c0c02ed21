/** What records, poles, figures and events refer to: it exists, and is what the field asks for. */
import type { Draft, RecordFields } from './check-draft.ts';
import { problem, type Path, type Problem } from './problem.ts';

interface Reference {
  file: string;
  path: Path;
  id: string;
  /** The kind of record, or the type of entry, that the field asks for. */
  wanted: 'entry' | 'service' | 'park';
}

export function* checkReferences(draft: Draft): Generator<Problem> {
  for (const { file, path, id, wanted } of references(draft)) {
    const target = draft.byId.get(id);
    if (!target) {
      const message = `There is no record “${id}”; correct the id, add the record, or remove the reference.`;
      yield problem('reference', file, path, message);
    } else if (target.kind !== wanted && target.folder.type !== wanted) {
      const message = `“${id}” is a ${target.folder.type}; write the id of ${wanted === 'entry' ? 'an entry' : `a ${wanted}`} here.`;
      yield problem('reference-type', file, path, message);
    }
  }
  yield* checkFigureReferences(draft);
}

function* references(draft: Draft): Generator<Reference> {
  for (const { file, fields } of draft.records) {
    for (const [path, id, wanted] of recordReferences(fields)) yield { file, path, id, wanted };
  }
  for (const [index, figure] of draft.figures.entries()) {
    if (figure?.entry)
      yield { file: 'figures.json', path: [index, 'entry'], id: figure.entry, wanted: 'entry' };
  }
  for (const [index, event] of draft.timeline.entries()) {
    for (const [place, id] of (event?.entries ?? []).entries()) {
      yield { file: 'timeline.json', path: [index, 'entries', place], id, wanted: 'entry' };
    }
  }
  for (const [index, pole] of draft.poles.entries()) {
    if (pole?.entry)
      yield { file: 'layout.json', path: ['poles', index, 'entry'], id: pole.entry, wanted: 'entry' };
  }
  if (draft.site?.office)
    yield { file: 'site.json', path: ['office'], id: draft.site.office, wanted: 'service' };
}

function* recordReferences(fields: RecordFields): Generator<[Path, string, Reference['wanted']]> {
  if (fields.park) yield [['park'], fields.park, 'park'];
  if (fields.successor) yield [['successor'], fields.successor, 'entry'];
  if (fields.contactService) yield [['contactService'], fields.contactService, 'service'];
  for (const [index, id] of (fields.entries ?? []).entries()) yield [['entries', index], id, 'entry'];
  for (const [index, { entry }] of (fields.leads ?? []).entries()) {
    yield [['leads', index, 'entry'], entry, 'entry'];
  }
  for (const role of ['host', 'operator', 'issuer'] as const) {
    const body = fields[role];
    if (body && 'entry' in body) yield [[role, 'entry'], body.entry, 'entry'];
  }
}

function* checkFigureReferences({ poles, figures }: Draft): Generator<Problem> {
  // A figure that could not be read may be the one that a pole shows.
  if (figures.includes(undefined)) return;
  const known = new Set(figures.map((figure) => figure?.id));
  for (const [index, pole] of poles.entries()) {
    for (const [place, id] of (pole?.figures ?? []).entries()) {
      if (known.has(id)) continue;
      const message = `There is no figure “${id}” in figures.json; correct the id or add the figure.`;
      yield problem('reference', 'layout.json', ['poles', index, 'figures', place], message);
    }
  }
}
