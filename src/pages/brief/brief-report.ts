/** The decision brief in two languages, as a report that the page shows and every format writes. */
import type { Details } from '../../dataset/details.ts';
import { walkingMinutes } from '../../domain/distance.ts';
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

/** The same thing in both languages, once where they agree. */
const both = (main: string, other: string) => (main === other || other === '' ? main : `${main} / ${other}`);

function reasonLines(
  { text: { t, locale }, summary }: BriefSide,
  entry: SummaryEntry,
  reasons: readonly NeedReason[],
) {
  return pickReasons(reasons, locale).map((reason) => {
    const { kind, text, words } = tellReason(reason, entry, summary, locale);
    const met = words.map(({ text: word, met: same }) => (same === undefined ? word : `${word} = ${same}`));
    return `${t(`match.by.${kind}`)}: ${text} (${t('brief.wordsMet', { words: met.join(', ') })})`;
  });
}

function contactLines({ details, text: { t } }: BriefSide, index: number): string[] {
  const entry = details[index];
  const contact = entry?.contact ?? entry?.contactOfHost;
  if (!entry || !contact) return [t('brief.contactNone')];
  const { phone, website, email } = contact;
  const via = entry.contact || !entry.host ? '' : `${t('brief.viaHost')}${entry.host.name} `;
  return [`${via}${[phone, email, website].filter(Boolean).join(' · ')}`];
}

function sourceLines({ details, text: { t, locale } }: BriefSide, index: number): string[] {
  const sources = details[index]?.sources ?? [];
  if (sources.length === 0) return [t('brief.sourceNone')];
  return sources.map(({ title, publisher, date, url }) =>
    [title, publisher, date ? formatDate(date, locale) : t('entry.undated'), url].filter(Boolean).join(' · '),
  );
}

function section(input: BriefInput, index: number): ReportSection[] {
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
  const metro = input.sides.map(({ details, text: { t, locale } }) => {
    const nearest = details[index]?.metro;
    return (
      nearest &&
      t('compare.metroText', { station: nearest.name, distance: formatDistance(nearest.metres, locale) })
    );
  });
  const kilometres = input.distances.get(entry.id);
  const distance = input.sides.map(({ text: { t, locale }, summary: directory }) => {
    if (kilometres === undefined) return undefined;
    const metres = kilometres * 1000;
    const hasPlace = directory.entries.find(({ id }) => id === entry.id)?.place !== undefined;
    return t(hasPlace ? 'explore.distance' : 'explore.distanceAtHost', {
      distance: formatDistance(metres, locale),
      minutes: walkingMinutes(metres),
    });
  });
  const missing = input.sides.map(({ text: { t } }) =>
    (input.lacks.get(entry.id) ?? []).map((lack) => t(`match.lack.${lack}`)).join(', '),
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
          input.sides.map(({ details }) => details[index]?.offers.map(({ name }) => name).join(', ')),
        ),
        ...row('brief.contact', contactLines(main, index)),
        ...row('brief.address', [entry.address, paired.address, entry.addressChinese]),
        ...row('brief.metro', metro),
        ...row('brief.distance', distance),
        ...row('brief.missing', missing),
        ...row('brief.sources', sourceLines(main, index)),
      ],
    },
  ];
}

export function makeBrief(input: BriefInput): Report {
  const [main, other] = input.sides;
  const label = (key: WordKey) => both(main.text.t(key), other.text.t(key));
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
    sections: main.details.flatMap((_, index) => section(input, index)),
    closing: input.sides.map(({ text: { t, locale } }) =>
      t('brief.madeFrom', { date: formatDate(checked, locale) }),
    ),
  };
}
