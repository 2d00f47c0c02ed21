/** Dates of what has happened lie in the past, and ranges run forwards. Announced occasions may lie ahead. */
import type { Draft } from './check-draft.ts';
import { jsonNodes, type JsonNode } from './json-nodes.ts';
import { problem, type Problem } from './problem.ts';

const PAST_FIELDS = new Set<unknown>(['checkedOn', 'asOf', 'published', 'since']);
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export function* checkDates({ documents, today }: Draft): Generator<Problem> {
  for (const { file, value } of documents) {
    for (const node of jsonNodes(value)) {
      if (isPastDate(node) && node.value > today.slice(0, node.value.length)) {
        yield problem(
          'future-date',
          file,
          node.path,
          `${node.value} is after today, ${today}; correct the date.`,
        );
      }
      const range = rangeOf(node.value);
      if (range && range.end < range.start.slice(0, range.end.length)) {
        const message = `The range ends on ${range.end}, before it begins on ${range.start}; correct one of the two.`;
        yield problem('date-range', file, [...node.path, 'dateEnd'], message);
      }
    }
  }
}

function isPastDate(node: JsonNode): node is JsonNode & { value: string } {
  const field = node.path.at(-1);
  const isSourceDate = field === 'date' && node.path.at(-3) === 'sources';
  return isDate(node.value) && (isSourceDate || PAST_FIELDS.has(field));
}

function rangeOf(value: unknown): { start: string; end: string } | undefined {
  if (typeof value !== 'object' || value === null || !('date' in value) || !('dateEnd' in value))
    return undefined;
  return isDate(value.date) && isDate(value.dateEnd) ? { start: value.date, end: value.dateEnd } : undefined;
}

const isDate = (value: unknown): value is string => typeof value === 'string' && PARTIAL_DATE.test(value);
