/**
 * An institution's name and fields ⇄ the fragment of the address, and what they ask of the matcher. What stands
 * after `#` is not sent to any server.
 */
export interface FieldQuery {
  /** As typed. */
  readonly name: string;
  /** Ids of fields that were picked. */
  readonly fields: readonly string[];
}

export const LONGEST_NAME = 200;

export function parseFieldQuery(fragment: string, known: readonly string[]): FieldQuery {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const given = params.getAll('field');
  return {
    name: (params.get('name') ?? '').slice(0, LONGEST_NAME),
    fields: known.filter((id) => given.includes(id)),
  };
}

/** Without `#`; empty for an empty query. */
export function formatFieldQuery({ name, fields }: FieldQuery): string {
  return new URLSearchParams([
    ...(name.trim() ? [['name', name]] : []),
    ...fields.map((id) => ['field', id]),
  ]).toString();
}

interface Spoken {
  readonly id: string;
  readonly spoken: readonly string[];
}

const HAN = /\p{Script=Han}/u;

/** Latin words are met whole, or as the beginning of a longer form: `robotic` in Robotics. */
function holds(name: string, word: string): boolean {
  if (HAN.test(word)) return name.includes(word);
  const text = word.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const end = word.length < 4 ? '(?:[^\\p{L}\\p{N}]|$)' : '';
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])${text}${end}`, 'u').test(name);
}

/** The fields whose words the name of an institution holds. */
export function fieldsIn<Field extends Spoken>(name: string, fields: readonly Field[]): readonly Field[] {
  const text = name.normalize('NFKC').toLowerCase();
  return fields.filter(({ spoken }) => spoken.some((word) => holds(text, word)));
}

/** Whence an institution comes says nothing of its work. */
const PLACE = /hong\s*kong|\bhk\b|香港/giu;

interface Asked {
  readonly words: readonly string[];
  readonly sectors: readonly { readonly id: string; readonly name: string }[];
}

/** The need to ask the matcher: the name, the fields' own words, and the sectors that answer them. */
export function needOf(name: string, fields: readonly Asked[]): { text: string; sectors: readonly string[] } {
  const sectors = new Map(fields.flatMap((field) => field.sectors).map((sector) => [sector.id, sector.name]));
  const words = new Set([...fields.flatMap((field) => field.words), ...sectors.values()]);
  const own = name.replaceAll(PLACE, ' ').trim();
  return { text: [...(own ? [own] : []), ...words].join('\n'), sectors: [...sectors.keys()] };
}
