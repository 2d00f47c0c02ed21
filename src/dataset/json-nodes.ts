/**
 * Every value inside a JSON value with the way to it, for rules that hold wherever a thing stands.
 */
export interface JsonNode {
  path: readonly (string | number)[];
  value: unknown;
}

export function* jsonNodes(value: unknown, path: readonly (string | number)[] = []): Generator<JsonNode> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const children: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, child] of children) yield* jsonNodes(child, [...path, step]);
}
