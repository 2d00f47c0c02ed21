/**
 * The form of one file against its schema. The schemas’ own messages and these are written so that, after the
 * name of the field, they make one sentence.
 */
import type { z } from 'zod';
import { problem, type Path, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

export function shapeProblems(file: string, value: unknown, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(value, { error: advice });
  return result.success ? [] : result.error.issues.flatMap((issue) => issueProblems(file, value, issue));
}

function issueProblems(file: string, value: unknown, issue: Issue): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        'unknown-key',
        file,
        [...path, key],
        `“${key}” is not a field that this place can hold; correct its spelling or remove it.`,
      ),
    );
  }
  if (path.at(-1) === 'lat' && looksSwapped(valueAt(value, path.slice(0, -1)))) {
    const message =
      '“lat” and “lng” look swapped: in Shanghai “lat” is about 31 and “lng” about 121; exchange the two numbers.';
    return [problem('swapped-coordinates', file, path, message)];
  }
  const field = path.findLast((step) => typeof step === 'string');
  const subject = field === undefined ? 'The file' : `“${String(field)}”`;
  return [problem('shape', file, path, `${subject} ${issue.message}.`)];
}

/** What to do about an issue for which the schema has no words of its own. */
function advice(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined && issue.code !== 'custom') return 'is missing; add it';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}; change what is written here`;
    case 'invalid_value':
      return `must be ${choice(issue.values)}; choose one of the allowed values`;
    case 'too_small':
      return `is too small or too short: at least ${issue.minimum} ${UNITS[issue.origin] ?? ''}`.trim();
    case 'too_big':
      return `is too large or too long: at most ${issue.maximum} ${UNITS[issue.origin] ?? ''}`.trim();
    default:
      return 'does not have the form that is described in data/README.md; correct it';
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text in "…"',
  number: 'a number without quotation marks',
  int: 'a whole number without quotation marks',
  boolean: 'true or false',
  array: 'a list […]',
  object: 'a group of fields {…}',
};

const UNITS: Record<string, string> = { array: 'items', string: 'characters' };

function choice(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : String(words[0]);
}

function looksSwapped(place: unknown): boolean {
  if (typeof place !== 'object' || place === null || !('lat' in place) || !('lng' in place)) return false;
  const { lat, lng } = place;
  return typeof lat === 'number' && typeof lng === 'number' && Math.abs(lat) > 90 && Math.abs(lng) <= 90;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    value,
  );
}
