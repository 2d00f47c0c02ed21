/** What two to six entries have in common and what not, as rows of a table. */
import type { Details } from '../../dataset/details.ts';
import type { Translate } from '../../i18n/use-text.tsx';
import { formatDate } from '../../ui/dates.ts';
import { formatDistance } from '../../ui/measures.ts';

export const MOST_COMPARED = 6;

export interface ComparisonRow {
  readonly key: string;
  readonly label: string;
  /** One for each entry; empty where nothing is known. */
  readonly cells: readonly (readonly string[])[];
  /** Where no source supports a cell: "unconfirmed" or "inferred", in words. */
  readonly notes: readonly (string | undefined)[];
  readonly differs: boolean;
}

interface Column {
  readonly key: string;
  readonly label: string;
  read(entry: Details): readonly (string | undefined)[];
  basis?(entry: Details): Details['basis']['level'];
}

function columns(t: Translate, locale: string): readonly Column[] {
  return [
    { key: 'offers', label: t('facet.offers'), read: ({ offers }) => offers.map(({ name }) => name) },
    {
      key: 'capabilities',
      label: t('compare.capabilities'),
      read: ({ capabilities }) => capabilities,
      basis: ({ basis }) => basis.capabilities,
    },
    { key: 'sectors', label: t('facet.sector'), read: ({ sectors }) => sectors.map(({ name }) => name) },
    { key: 'type', label: t('entry.type'), read: ({ type }) => [t(`type.${type}`)] },
    {
      key: 'level',
      label: t('entry.level'),
      read: ({ level }) => [level?.name],
      basis: ({ basis }) => basis.level,
    },
    { key: 'kind', label: t('entry.kind'), read: ({ kind }) => [kind?.name] },
    {
      key: 'host',
      label: t('entry.host'),
      read: ({ host }) => [host?.name],
      basis: ({ basis }) => basis.host,
    },
    {
      key: 'pole',
      label: t('entry.pole'),
      read: ({ pole }) => [pole?.name],
      basis: ({ basis }) => basis.pole,
    },
    {
      key: 'membership',
      label: t('membership.label'),
      read: ({ membership }) => [t(`membership.${membership.status}`)],
      basis: ({ basis }) => basis.membership,
    },
    {
      key: 'address',
      label: t('entry.address'),
      read: ({ address }) => [address],
      basis: ({ basis }) => basis.location,
    },
    {
      key: 'metro',
      label: t('compare.metro'),
      read: ({ metro }) => [
        metro &&
          t('compare.metroText', { station: metro.name, distance: formatDistance(metro.metres, locale) }),
      ],
    },
    {
      key: 'phone',
      label: t('entry.phone'),
      read: ({ contact }) => [contact?.phone],
      basis: ({ basis }) => basis.contact,
    },
    { key: 'website', label: t('entry.website'), read: ({ contact }) => [contact?.website] },
    { key: 'email', label: t('entry.email'), read: ({ contact }) => [contact?.email] },
    { key: 'established', label: t('entry.established'), read: ({ established }) => [established] },
    { key: 'sources', label: t('compare.sources'), read: ({ sources }) => [`${sources.length}`] },
    {
      key: 'checkedOn',
      label: t('compare.checkedOn'),
      read: ({ checkedOn }) => [formatDate(checkedOn, locale)],
    },
  ];
}

/** Rows in which the entries differ first; rows of which nothing is known of any entry are left out. */
export function compareEntries(
  entries: readonly Details[],
  t: Translate,
  locale: string,
): readonly ComparisonRow[] {
  const rows = columns(t, locale).flatMap(({ key, label, read, basis }): readonly ComparisonRow[] => {
    const cells = entries.map(
      (entry) => read(entry).filter((text) => text !== undefined && text !== '') as string[],
    );
    if (cells.every((cell) => cell.length === 0)) return [];
    const notes = entries.map((entry, index) => {
      const on = basis?.(entry);
      if (on === undefined || on === 'sourced' || cells[index]?.length === 0) return undefined;
      return t(on === 'inferred' ? 'basis.inferred' : 'basis.generalKnowledge');
    });
    const [first, ...others] = cells.map((cell) => [...cell].sort().join('\n'));
    return [{ key, label, cells, notes, differs: others.some((other) => other !== first) }];
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}
