/**
 * Differences in plain words: the way to the field as its labels, what stood there and what will. A list of
 * groups, such as the sources, is told item by item.
 */
import { isGroup, saysTheSame, type FieldDifference } from '../../domain/field-difference.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import { shapeAt, type FieldShape } from './field-shape.ts';
import { recordShape } from './record-kind.ts';
import { told, type Reference } from './reference.ts';

export interface DifferenceLine {
  readonly place: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The words of the workbench, and the names of records and terms. */
export interface Speaker {
  readonly field: (name: string) => string;
  readonly choice: (value: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly isEnglish: boolean;
  readonly reference: Reference;
}

const TERMS: Readonly<Record<string, 'sectors' | 'offers' | 'kinds'>> = {
  sectors: 'sectors',
  sector: 'sectors',
  offers: 'offers',
  kind: 'kinds',
};
/** An id stands for a record of one of these; ten thousand rows of a table ask for it. */
const NAMED_KINDS = ['entry', 'service', 'programme', 'policy'] as const;
const RECORDS = new Set(['entry', 'successor', 'park', 'entries', 'contactService', 'office', 'to', 'from']);

function idWords(name: string, id: string, { reference }: Speaker): string {
  const vocabulary = TERMS[name];
  const term = vocabulary && reference.terms[vocabulary]?.find((one) => one.id === id);
  if (term) return term.name;
  if (!RECORDS.has(name)) return id;
  for (const kind of NAMED_KINDS) {
    const record = reference.byKey.get(`${kind}/${id}`);
    if (record) return record.name;
  }
  return id;
}

/** A value as a person would say it. */
export function valueWords(
  value: unknown,
  name: string,
  shape: FieldShape | undefined,
  speaker: Speaker,
): string {
  if (typeof value === 'boolean') return value ? speaker.yes : speaker.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (shape?.kind === 'choice' && shape.options.includes(value)) return speaker.choice(value);
    if (name === 'supports') return speaker.field(value);
    return idWords(name, value, speaker);
  }
  if (Array.isArray(value)) {
    const item = shape?.kind === 'list' ? shape.item : undefined;
    return value.map((one) => valueWords(one, name, item, speaker)).join(speaker.isEnglish ? '; ' : '；');
  }
  if (!isGroup(value)) return '';
  if (shape?.kind === 'localised') return told(value as Record<string, string>, speaker.isEnglish);
  return Object.entries(value)
    .map(([key, inner]) => {
      const words = valueWords(inner, key, shape && shapeAt(shape, [key]), speaker);
      return `${fieldWords(key, shape, speaker)}${speaker.isEnglish ? ': ' : '：'}${words}`;
    })
    .join(speaker.isEnglish ? ', ' : '，');
}

function fieldWords(name: string, shape: FieldShape | undefined, speaker: Speaker): string {
  const isKnown = shape?.kind !== 'group' || shape.fields.some((field) => field.name === name);
  return isKnown ? speaker.field(name) : name;
}

function stepWords(step: string, owner: FieldShape | undefined, speaker: Speaker): string {
  if (owner?.kind !== 'list') return fieldWords(step, owner, speaker);
  const [lang = '', kind = ''] = step.split(' ');
  return kind ? `${speaker.choice(lang)} · ${speaker.choice(kind)}` : step;
}

function placeWords(path: readonly string[], root: FieldShape, speaker: Speaker): string {
  return path.map((step, index) => stepWords(step, shapeAt(root, path.slice(0, index)), speaker)).join(' › ');
}

const isItems = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isGroup);

export function differenceLines(
  kind: EditableKind,
  differences: readonly FieldDifference[],
  speaker: Speaker,
): DifferenceLine[] {
  const root = recordShape(kind);
  return differences.flatMap(({ path, before, after }) => {
    const shape = shapeAt(root, path);
    const name = path.at(-1) ?? '';
    const place = placeWords(path, root, speaker);
    const line = (from: unknown, to: unknown, part = place): DifferenceLine => ({
      place: part,
      before: from === undefined ? undefined : valueWords(from, name, shape, speaker),
      after: to === undefined ? undefined : valueWords(to, name, shape, speaker),
    });
    if (!isItems(before) && !isItems(after)) return [line(before, after)];
    return itemLines(before, after, (from, to, index) =>
      line(from && [from], to && [to], `${place} ${index + 1}`),
    );
  });
}

/** The items that are not on both sides; a change of order alone is told as one line. */
function itemLines(
  before: unknown,
  after: unknown,
  line: (from: unknown, to: unknown, index: number) => DifferenceLine,
): DifferenceLine[] {
  const [a, b] = [before, after].map((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const gone = (a ?? []).filter((item) => !b?.some((other) => saysTheSame(item, other)));
  const come = (b ?? []).filter((item) => !a?.some((other) => saysTheSame(item, other)));
  if (gone.length === 0 && come.length === 0) return [line(a, b, 0)];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const place = come[index] === undefined ? (a ?? []).indexOf(gone[index]) : (b ?? []).indexOf(come[index]);
    return line(gone[index], come[index], place);
  });
}
