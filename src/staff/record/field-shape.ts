/**
 * What kind of input a field needs, read from the domain's own schemas: the form, the table, the difference and
 * the merge all ask here, so a field that is added to a schema appears in all of them.
 */
import type { z } from 'zod';
import { LOCALES } from '../../domain/locale.ts';

export type FieldShape =
  | { readonly kind: 'text' | 'number' | 'flag' }
  | { readonly kind: 'fixed'; readonly value: string | number | boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Prose in three languages. */
  | { readonly kind: 'localised' }
  /** Another record of the directory, or a body outside it. */
  | { readonly kind: 'body' }
  | { readonly kind: 'list'; readonly item: FieldShape }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };

export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly shape: FieldShape;
}

type Definition = z.core.$ZodTypeDef & {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  shape?: Readonly<Record<string, z.core.$ZodType>>;
  entries?: Readonly<Record<string, string>>;
  values?: readonly (string | number | boolean)[];
};

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;

const fieldsOf = (shape: Readonly<Record<string, z.core.$ZodType>>): Field[] =>
  Object.entries(shape).map(([name, schema]) => ({
    name,
    required: definitionOf(schema).type !== 'optional',
    shape: shapeOf(schema),
  }));

function groupShape(shape: Readonly<Record<string, z.core.$ZodType>>): FieldShape {
  const names = Object.keys(shape);
  if (names.length === LOCALES.length && LOCALES.every((locale) => names.includes(locale)))
    return { kind: 'localised' };
  return { kind: 'group', fields: fieldsOf(shape) };
}

/** The fields of every option together: which of them are filled in decides which option is meant. */
function unionShape(options: readonly z.core.$ZodType[]): FieldShape {
  const shapes = options.map(shapeOf);
  const fields = shapes.flatMap((shape) => (shape.kind === 'group' ? shape.fields : []));
  const names = [...new Set(fields.map(({ name }) => name))];
  if (names.length === 2 && names.includes('entry') && names.includes('name')) return { kind: 'body' };
  return { kind: 'group', fields: names.map((name) => mergedField(name, fields, options.length)) };
}

function mergedField(name: string, fields: readonly Field[], options: number): Field {
  const same = fields.filter((field) => field.name === name);
  const values = same.flatMap(({ shape }) => (shape.kind === 'fixed' ? [String(shape.value)] : []));
  return {
    name,
    required: same.length === options && same.every(({ required }) => required),
    shape: values.length > 1 ? { kind: 'choice', options: values } : (same[0]?.shape ?? { kind: 'text' }),
  };
}

/** Throws for a schema that no form can show: a mistake that the test of every kind finds. */
export function shapeOf(schema: z.core.$ZodType): FieldShape {
  const { type, innerType, element, options, shape, entries, values } = definitionOf(schema);
  if (innerType) return shapeOf(innerType);
  if (type === 'string') return { kind: 'text' };
  if (type === 'number') return { kind: 'number' };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'literal') return { kind: 'fixed', value: values?.[0] ?? '' };
  if (type === 'enum') return { kind: 'choice', options: Object.values(entries ?? {}) };
  if (type === 'array' && element) return { kind: 'list', item: shapeOf(element) };
  if (type === 'object' && shape) return groupShape(shape);
  if (type === 'union' && options) return unionShape(options);
  throw new Error(`The form has no field for a schema of type "${type}".`);
}

/** The shape at a place inside a record, items of lists by position or key; undefined where there is no such place. */
export function shapeAt(shape: FieldShape, path: readonly (string | number)[]): FieldShape | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return shape;
  if (shape.kind === 'list') return shapeAt(shape.item, rest);
  if (shape.kind === 'localised') return rest.length === 0 ? { kind: 'text' } : undefined;
  if (shape.kind === 'body')
    return step === 'entry' ? { kind: 'text' } : shapeAt({ kind: 'localised' }, rest);
  if (shape.kind !== 'group') return undefined;
  const field = shape.fields.find(({ name }) => name === step);
  return field && shapeAt(field.shape, rest);
}
