/**
 * The numbers that a page may show: those of the records that it tells of, as they stand in `data/`, and what is
 * counted from records. Everything else on a page would be invented.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatAmount } from '../../src/ui/dates.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { records } from './records.ts';

const data = path.resolve(import.meta.dirname, '../../data');

/** Numbers that belong to the site itself and to no record. */
const OF_THE_SITE = { '4.0': 'the version of the licence in the footer' };

/** Fields whose digits never stand in the text of a page. */
const HIDDEN = new Set(['url', 'website', 'id', 'lat', 'lng', 'editorNote', 'confidence']);

interface Initiative {
  id: string;
  names: unknown;
  summary: unknown;
  contactService?: string;
  measures?: unknown[];
  sources: unknown[];
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Every number in a text, as a reader says it: without the zeros and commas of its form. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number.replaceAll(',', '').replace(/^0+(?=\d)/, ''));
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') for (const number of numbersIn(value)) into.add(number);
  else if (typeof value === 'number') {
    into.add(String(value));
    for (const locale of LOCALES)
      for (const number of numbersIn(formatAmount(value, locale))) into.add(number);
  } else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) if (!HIDDEN.has(key)) collect(child, into);
  }
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(data, file), 'utf8'));
const folder = (name: string) =>
  readdirSync(path.join(data, name)).map((file) => read(`${name}/${file}`) as Initiative);

const KINDS = {
  programmes: folder('programmes'),
  policies: folder('policies'),
  services: folder('services'),
};
const initiatives = Object.values(KINDS).flat();

/** What a link tells of a record: its name, and a sentence. */
const introductions = [
  ...initiatives.map(({ names, summary }) => ({ names, summary })),
  ...records.map(({ names, host }) => ({ names, host })),
];

/** One up to each record's number of sources: how many there are, and the marks that point to them. */
const sourceNumbers = (of: readonly Initiative[]) =>
  of.flatMap(({ sources }) => sources.map((_, index) => index + 1));

/** How many of a list have each key. */
function sizesBy<Item>(of: readonly Item[], keysOf: (item: Item) => readonly string[]): number[] {
  const sizes = new Map<string, number>();
  for (const item of of) for (const key of keysOf(item)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return [...sizes.values()];
}

/** What `/figures` counts, counted here once more from the records. */
function countsOfEntries(): number[] {
  const listed = records.filter(({ status }) => status === 'active');
  const platforms = listed.filter(({ type }) => type === 'platform');
  const groups = (keysOf: (entry: (typeof listed)[number]) => readonly string[], of = listed) =>
    sizesBy(of, keysOf);
  const hostOf = ({ host }: (typeof listed)[number]) =>
    host ? ['entry' in host ? host.entry : host.name['zh-Hans']] : [];
  const hosts = groups(hostOf, platforms).toSorted((a, b) => b - a);
  const cells = groups(({ sectors, offers }) => sectors.flatMap((s) => offers.map((o) => `${s} ${o}`)));
  const all = (read('vocabulary/sectors.json') as []).length * (read('vocabulary/offers.json') as []).length;
  const isSourced = ({ basis }: (typeof listed)[number]) => String(basis.existence === 'sourced');
  return [
    0,
    listed.length,
    listed.reduce((sum, { sources }) => sum + sources.length, 0),
    all,
    all - cells.length,
    ...cells,
    ...groups(({ type }) => [type]),
    ...groups(({ type, pole }) => [`${type} ${pole ?? 'none'}`]),
    ...groups(({ pole }) => [pole ?? 'none']),
    ...groups(({ type, membership, pole }) => [`${type} ${membership.status} ${pole ?? ''}`]),
    ...groups(({ type, membership }) => [`${type} ${membership.status}`]),
    ...groups(({ type, pole }) => (pole && pole !== 'wu' ? [type] : [])),
    ...groups(({ level }) => [level ?? 'none'], platforms),
    ...groups((entry) => [`${entry.level ?? 'none'} ${isSourced(entry)}`], platforms),
    ...groups((entry) => [isSourced(entry)], platforms),
    ...groups(({ sectors }) => sectors),
    ...groups(({ sectors }) => sectors.slice(0, 1)),
    ...groups(({ sectors }) => sectors.slice(1)),
    hosts.length,
    ...hosts,
    hosts.reduce((sum, size) => sum + size, 0),
    hosts.slice(0, 3).reduce((sum, size) => sum + size, 0),
  ];
}

interface JoinPart {
  measures?: { policy: string; measure: number }[];
}
interface JoinPath {
  brief: JoinPart[];
  steps: JoinPart[];
  questions: JoinPart[];
  wishes: { offers: string[] }[];
}

/** How many entries offer something of what each wish looks for. */
const wishCounts = ({ wishes }: JoinPath) =>
  wishes.map(
    ({ offers }) =>
      records.filter((entry) => entry.status === 'active' && entry.offers.some((one) => offers.includes(one)))
        .length,
  );

interface Known {
  data: unknown;
  counted: readonly number[];
}

function knownOf(page: string): Known {
  const [kind = '', id] = page.split('/').slice(1);
  const offices = KINDS.services;
  if (kind === 'figures') {
    const figures = read('figures.json') as { category: string; headline: boolean }[];
    const timeline = read('timeline.json') as { date: string }[];
    const years = sizesBy(timeline, ({ date }) => [date.slice(0, 4)]);
    const more = sizesBy(figures, ({ category, headline }) => (headline ? [] : [category]));
    return {
      data: [figures, timeline, introductions],
      counted: [...countsOfEntries(), timeline.length, ...years, ...more],
    };
  }
  if (kind === 'programmes' || kind === 'policies' || kind === 'services') {
    const own = id === undefined ? KINDS[kind] : KINDS[kind].filter((record) => record.id === id);
    const measures = own.reduce((sum, record) => sum + (record.measures?.length ?? 0), 0);
    const numbers = own.flatMap((record) => (record.measures ?? []).map((_, index) => index + 1));
    const answers = offices.map(
      (office) => initiatives.filter(({ contactService }) => contactService === office.id).length,
    );
    return {
      data: [own, introductions, offices],
      counted: [
        ...sourceNumbers(own),
        ...numbers,
        own.length,
        measures,
        ...(kind === 'services' ? answers : []),
      ],
    };
  }
  if (kind === 'join' && id === undefined) {
    const join = read('join.json') as JoinPath;
    const named = [join.brief, join.steps, join.questions].flatMap((part) =>
      part.flatMap(({ measures = [] }) => measures),
    );
    const measures = named.map(
      ({ policy, measure }) => KINDS.policies.find((record) => record.id === policy)?.measures?.[measure],
    );
    return {
      data: [join, measures, introductions, offices],
      counted: [join.steps.length, ...wishCounts(join)],
    };
  }
  if (kind === 'join' && id === 'peers')
    return { data: [read('vocabulary/hong-kong-fields.json'), offices], counted: [records.length] };
  if ((kind === 'join' && id === 'letter') || kind === 'visit') return { data: [offices], counted: [] };
  throw new Error(`It is not known which records ${page} tells of.`);
}

/** The numbers that a page, named without its language, may show. */
export function knownNumbers(page: string): ReadonlySet<string> {
  const { data: told, counted } = knownOf(page);
  const known = new Set([...Object.keys(OF_THE_SITE), ...counted.map(String)]);
  collect(told, known);
  return known;
}
