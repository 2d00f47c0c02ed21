import type { Details } from '../../dataset/details.ts';

/** The numbers, counted from 1, of the sources that support any of `fields`. */
export function sourceNumbers(entry: Details, ...fields: readonly string[]): number[] {
  return entry.sources.flatMap(({ supports }, index) =>
    supports.some((field) => fields.includes(field)) ? [index + 1] : [],
  );
}
