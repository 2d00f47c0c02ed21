/** The numbers, counted from 1, of the sources that support any of `fields`. */
export function sourceNumbers(
  { sources }: { sources: readonly { supports: readonly string[] }[] },
  ...fields: readonly string[]
): number[] {
  return sources.flatMap(({ supports }, index) =>
    supports.some((field) => fields.includes(field)) ? [index + 1] : [],
  );
}
