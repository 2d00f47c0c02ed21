import type { FieldShape } from '../record/field-shape.ts';
import type { Json } from '../record/json.ts';

/** A new item of a list, with the fields that it must have, empty: the form then asks for them. */
export function newItem(shape: FieldShape): Json {
  switch (shape.kind) {
    case 'group':
      return Object.fromEntries(
        shape.fields
          .filter(({ required }) => required)
          .map(({ name, shape: inner }) => [name, newItem(inner)]),
      );
    case 'localised':
      return { 'zh-Hans': '' };
    case 'body':
      return { entry: '' };
    case 'list':
      return [];
    case 'number':
      return 0;
    case 'flag':
      return false;
    case 'fixed':
      return shape.value;
    case 'choice':
      return shape.options[0] ?? '';
    default:
      return '';
  }
}
