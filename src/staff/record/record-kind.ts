/** What the workbench knows of each kind of record: its shape, its file, and how its fields are told apart. */
import { DATA_SCHEMAS, type DataKind } from '../../dataset/data-kind.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import { SUPPORTABLE, type CitedKind } from '../../domain/supportable.ts';
import { shapeOf, type FieldShape } from './field-shape.ts';

const DATA_KIND: Readonly<Record<EditableKind, DataKind>> = {
  entry: 'entry',
  programme: 'programme',
  policy: 'policy',
  service: 'service',
  layout: 'layout',
  vocabulary: 'vocabulary',
  figures: 'figures',
  timeline: 'timeline',
  join: 'join',
  'hong-kong-fields': 'hong-kong-fields',
  redirects: 'redirects',
  site: 'site',
};

const CITED: Partial<Record<EditableKind, CitedKind>> = {
  entry: 'entry',
  programme: 'programme',
  policy: 'policy',
  service: 'service',
  layout: 'pole',
  figures: 'figure',
  timeline: 'event',
  'hong-kong-fields': 'field',
};

/** The kinds of which a person may make a new record. */
export const CREATABLE_KINDS = ['entry', 'programme', 'policy', 'service'] as const;

const shapes = new Map<EditableKind, FieldShape>();

export function recordShape(kind: EditableKind): FieldShape {
  const known = shapes.get(kind);
  if (known) return known;
  const shape = shapeOf(DATA_SCHEMAS[DATA_KIND[kind]]);
  shapes.set(kind, shape);
  return shape;
}

export const recordSchema = (kind: EditableKind) => DATA_SCHEMAS[DATA_KIND[kind]];

/** What a source of this kind of record may support. */
export function supportableFields(kind: EditableKind): readonly string[] {
  const cited = CITED[kind];
  return cited ? SUPPORTABLE[cited] : [];
}
