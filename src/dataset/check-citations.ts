/** What sources say that they support, and which source a single fact points to. */
import type { Source } from '../domain/source.ts';
import { SUPPORTABLE, type CitedKind } from '../domain/supportable.ts';
import type { Draft, DraftRecord } from './check-draft.ts';
import { problem, type Path, type Problem } from './problem.ts';

interface Cited {
  file: string;
  path: Path;
  kind: CitedKind;
  sources: readonly Source[];
  stated: ReadonlySet<string>;
}

export function* checkCitations(draft: Draft): Generator<Problem> {
  for (const cited of citedRecords(draft)) yield* checkSupports(cited);
  for (const record of draft.records) {
    yield* checkPointers(record, 'facts');
    yield* checkPointers(record, 'dates');
  }
}

function* citedRecords(draft: Draft): Generator<Cited> {
  for (const { file, kind, fields, stated } of draft.records) {
    yield { file, path: [], kind, sources: fields.sources ?? [], stated };
  }
  const lists = [
    { file: 'layout.json', path: ['poles'], kind: 'pole', items: draft.poles },
    { file: 'figures.json', path: [], kind: 'figure', items: draft.figures },
    { file: 'timeline.json', path: [], kind: 'event', items: draft.timeline },
    { file: 'vocabulary/hong-kong-fields.json', path: [], kind: 'field', items: draft.hongKongFields },
  ] as const;
  for (const { file, path, kind, items } of lists) {
    for (const [index, item] of items.entries()) {
      if (!item) continue;
      yield { file, path: [...path, index], kind, sources: item.sources, stated: new Set(Object.keys(item)) };
    }
  }
}

function* checkSupports({ file, path, kind, sources, stated }: Cited): Generator<Problem> {
  const supportable: readonly string[] = SUPPORTABLE[kind];
  for (const [index, source] of sources.entries()) {
    for (const [place, field] of source.supports.entries()) {
      const where = [...path, 'sources', index, 'supports', place];
      if (!supportable.includes(field)) {
        const message = `A source cannot support “${field}”; choose from ${supportable.join(', ')}.`;
        yield problem('supports-unknown', file, where, message);
      } else if (!stated.has(field)) {
        const message = `The record has no “${field}” for the source to support; add the field, or remove it from “supports”.`;
        yield problem('supports-absent', file, where, message);
      }
    }
  }
}

function* checkPointers({ file, fields }: DraftRecord, list: 'facts' | 'dates'): Generator<Problem> {
  const { sources } = fields;
  if (!sources) return;
  for (const [index, { source: pointer }] of (fields[list] ?? []).entries()) {
    const source = sources[pointer];
    const path = [list, index, 'source'];
    if (!source) {
      const message = `There is no source number ${pointer}; sources are counted from 0, and this record has ${sources.length}.`;
      yield problem('citation', file, path, message);
    } else if (!source.supports.includes(list)) {
      const message = `Source number ${pointer} (counted from 0) does not list “${list}” in its “supports”; add it there, or point to another source.`;
      yield problem('citation-unsupported', file, path, message);
    }
  }
}
