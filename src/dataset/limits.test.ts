import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { shapeProblems } from './check-shape.ts';
import { DATA_SCHEMAS } from './data-kind.ts';
import { formatPath } from './problem.ts';

interface Part {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  maxLength?: number;
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
}
type Way = readonly (string | number)[];

/** The texts that a kind of record holds, by the way to each. What may be one of several is told as a whole. */
function textsIn(part: Part, way: Way = []): { way: Way; told: Way; most: number }[] {
  if (part.enum !== undefined || part.const !== undefined) return [];
  if (part.type === 'string') return [{ way, told: way, most: part.maxLength ?? 5000 }];
  return [
    ...Object.entries(part.properties ?? {}).flatMap(([name, inner]) => textsIn(inner, [...way, name])),
    ...(part.items ? textsIn(part.items, [...way, 0]) : []),
    ...(part.anyOf ?? []).flatMap((one) => textsIn(one, way).map((text) => ({ ...text, told: way }))),
  ];
}

/** A document that holds nothing but the text at its place. */
const holding = (way: Way, text: string): unknown =>
  way.reduceRight<unknown>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), text);

describe('a text of a record', () => {
  it.each(Object.entries(DATA_SCHEMAS))('has a limit wherever it stands in %s', (kind, schema) => {
    const texts = textsIn(z.toJSONSchema(schema, { target: 'draft-7' }) as Part);
    expect(texts.length).toBeGreaterThan(0);
    const endless = texts.filter(({ way, told, most }) => {
      const problems = shapeProblems(`${kind}.json`, holding(way, 'a'.repeat(most + 1)), schema);
      return !problems.some(({ path }) => path === formatPath(told) || path === formatPath(way));
    });
    expect(endless.map(({ way }) => formatPath(way))).toEqual([]);
  });
});
