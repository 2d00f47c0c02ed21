/** The decision brief in two languages, as a report that the page shows and every format writes. */
import type { Details } from '../../dataset/details.ts';
import { walkingMinutes } from '../../domain/distance.ts';
import type { Identity } from '../../dataset/identity.ts';
import type { MatchingEntry } from '../../domain/matching.ts';
import type { SummaryEntry, Summary } from '../../domain/summary.ts';
import type { Report, ReportRow, ReportSection } from '../../documents/writing/report.ts';
import type { Text, WordKey } from '../../i18n/use-text.tsx';
import { pickReasons, tellReason } from '../../matching/reason-text.ts';
import type { NeedReason } from '../../search/need-reasons.ts';
import { formatDate } from '../../ui/dates.ts';
import { formatDistance } from '../../ui/measures.ts';

/** What one language tells. */
export interface BriefSide {
  readonly text: Text;
  readonly summary: Summary;
  /** The office to ask where nobody can be reached. */
  readonly office: Identity['office'];
  /** Of the chosen entries, in their order. */
  readonly details: readonly Details[];
}

export interface BriefInput {
  readonly need: string;
  /** The language of the page, then the other. */
  readonly sides: readonly [BriefSide, BriefSide];
  /** By entry; absent where the need did not meet its record. */
  readonly reasons: ReadonlyMap<string, readonly NeedReason[]>;
  /** Kilometres from where the need measures; absent where it does not, or a place is not known. */
  readonly distances: ReadonlyMap<string, number>;
  readonly lacks: ReadonlyMap<string, MatchingEntry['lacks']>;
  readonly today: string;
}

/** More explain no better: a brief is read by whoever decides. */
const MOST_REASONS = 3;

/** The same thing in both languages, once where they agree. */
const both = (main: string, other: string) => (main === other || other === '' ? main : `${main} / ${other}`);

function reasonLines(
  { text: { t, locale }, summary }: BriefSide,
  entry: SummaryEntry,
  reasons: readonly NeedReason[],
) {
  return pickReasons(reasons, locale)
    .slice(0, MOST_REASONS)
    .map((reason) => {
      const { kind, text, words } = tellReason(reason, entry, summary, locale);
      const met = words.map(({ text: word, met: same }) =>
        same === undefined ? word : t('match.sameAs', { word, met: same }),
      );
      return t('brief.reason', { kind: t(`match.by.${kind}`), text, words: met.join(t('brief.comma')) });
    });
}

function contactLines({ details, office, text: { t, locale } }: BriefSide, index: number): string[] {
  const entry = details[index];
  const contact = entry?.contact ?? entry?.contactOfHost;
  if (!entry || !contact) {
    const { name, phone, asOf, address } = office;
    if (!phone || !asOf || !address) return [t('brief.contactNone')];
    return [t('brief.askOffice', { office: name, phone, date: formatDate(asOf, locale), address })];
  }
  const { phone, website, email } = contact;
  const via = entry.contact || !entry.host ? '' : `${t('brief.viaHost')}${entry.host.name} `;
  return [`${via}${[phone, email, website].filter(Boolean).join(' · ')}`];
}

/** Sources in the order of their first use: each stands once, at the end, and entries name its number. */
class References {
  private readonly numbers = new Map<string, number>();
  readonly lines: string[] = [];

  /** The numbers of an entry's sources, as `[1] [3]`. */
  cite({ details, text: { t, locale } }: BriefSide, index: number): string {
    const sources = details[index]?.sources ?? [];
    if (sources.length === 0) return t('brief.sourceNone');
    return sources
      .map(({ title, publisher, date, url }) => {
        const told = date ? formatDate(date, locale) : t('entry.undated');
        const line = [title, publisher, told, url && readable(url)].filter(Boolean).join(' · ');
        const number = this.numbers.get(line) ?? this.lines.length + 1;
        if (!this.numbers.has(line)) {
          this.numbers.set(line, number);
          this.lines.push(`[${number}] ${line}`);
        }
        return `[${number}]`;
      })
      .join(' ');
  }
}

/** An address as people read it; one that cannot be decoded stays as it is. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}

function section(input: BriefInput, index: number, references: References): ReportSection[] {
  const [main, other] = input.sides;
  const entry = main.details[index];
  const paired = other.details[index];
  if (!entry || !paired) return [];
  const label = (key: WordKey) => both(main.text.t(key), other.text.t(key));
  const row = (key: WordKey, lines: readonly (string | undefined)[]): ReportRow[] => {
    const known = [...new Set(lines.filter((line): line is string => line !== undefined && line !== ''))];
    return known.length > 0 ? [{ label: label(key), lines: known }] : [];
  };
  const reasons = input.reasons.get(entry.id) ?? [];
  const why = input.sides.map((side) => {
    const known = side.summary.entries.find(({ id }) => id === entry.id);
    return known && reasons.length > 0 ? reasonLines(side, known, reasons) : [side.text.t('brief.whyNone')];
  });
  const isPlaced = main.summary.entries.find(({ id }) => id === entry.id)?.place !== undefined;
  const addressAtHost = input.sides.map(({ details, summary: directory, text: { t } }) => {
    const host = details[index]?.host?.entry?.id;
    const place = directory.entries.find(({ id }) => id === host)?.address;
    return entry.address === undefined && place ? t('brief.atHost', { place }) : undefined;
  });
  const metro = input.sides.map(({ details, text: { t, locale } }) => {
    const nearest = details[index]?.metro;
    if (!nearest) return undefined;
    const distance = formatDistance(nearest.metres, locale);
    const place = t('compare.metroText', { station: nearest.name, distance });
    return isPlaced ? place : t('brief.atHost', { place });
  });
  const kilometres = input.distances.get(entry.id);
  const distance = input.sides.map(({ text: { t, locale } }) => {
    if (kilometres === undefined) return undefined;
    const metres = kilometres * 1000;
    return t(isPlaced ? 'explore.distance' : 'explore.distanceAtHost', {
      distance: formatDistance(metres, locale),
      minutes: walkingMinutes(metres),
    });
  });
  const missing = input.sides.map(({ text: { t } }) =>
    (input.lacks.get(entry.id) ?? []).map((lack) => t(`match.lack.${lack}`)).join(t('brief.comma')),
  );
  const summary = input.sides.map(({ details }) => details[index]?.summary);
  return [
    {
      id: entry.id,
      heading: entry.heading.value,
      ...(paired.heading.value !== entry.heading.value && { subheading: paired.heading.value }),
      rows: [
        ...row('entry.about', summary),
        ...(input.need.trim() === '' ? [] : row('brief.why', why.flat())),
        ...row(
          'facet.offers',
          input.sides.map(({ details, text: { t } }) =>
            details[index]?.offers.map(({ name }) => name).join(t('brief.comma')),
          ),
        ),
        ...row(
          'brief.contact',
          input.sides.flatMap((side) => contactLines(side, index)),
        ),
        ...row('brief.address', [entry.address, paired.address, entry.addressChinese, ...addressAtHost]),
        ...row('brief.metro', metro),
        ...row('brief.distance', distance),
        ...row('brief.missing', missing),
        ...row('brief.sources', [references.cite(main, index)]),
      ],
    },
  ];
}

export function makeBrief(input: BriefInput): Report {
  const [main, other] = input.sides;
  const label = (key: WordKey) => both(main.text.t(key), other.text.t(key));
  const references = new References();
  const sections = main.details.flatMap((_, index) => section(input, index, references));
  const dates = input.sides.map(({ text }) => formatDate(input.today, text.locale));
  const checked =
    main.details
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .reverse()[0] ?? input.today;
  return {
    lang: main.text.locale,
    title: label('brief.heading'),
    lead: [
      ...(input.need.trim() === ''
        ? []
        : [{ label: label('brief.need'), lines: input.need.trim().split('\n') }]),
      { label: label('brief.date'), lines: [dates.join(' / ')] },
    ],
    sections,
    tail: references.lines.length > 0 ? [{ label: label('brief.sources'), lines: references.lines }] : [],
    closing: input.sides.map(({ text: { t, locale } }) =>
      t('brief.madeFrom', { date: formatDate(checked, locale) }),
    ),
  };
}
