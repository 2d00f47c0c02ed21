import { ENTRY_TYPES } from '../domain/entry-type.ts';
import type { Entry } from '../domain/entry.ts';
import { FIGURE_CATEGORIES } from '../domain/figure-category.ts';
import { LEVELS } from '../domain/level.ts';
import type { Locale } from '../domain/locale.ts';
import { POLES_AND_NONE } from '../domain/pole-id.ts';
import type { Atlas } from './atlas.ts';
import { buildEntryLink, buildEntryLinks, termNamed } from './build-links.ts';
import { buildFigure } from './build-overview.ts';
import type { Figures, HostGroup, TimelineEvent } from './figures.ts';
import { citation, furtherNames, headings, tell } from './phrasing.ts';

function buildAnnounced(atlas: Atlas, locale: Locale): Figures['announced'] {
  const { directory, byId } = atlas;
  return FIGURE_CATEGORIES.map((category) => ({
    category,
    figures: directory.figures
      .filter((figure) => figure.category === category)
      .map((figure) => {
        const entry = figure.entry === undefined ? undefined : byId.get(figure.entry);
        return {
          ...buildFigure(figure, locale),
          headline: figure.headline,
          ...(entry && { entry: buildEntryLink(entry, atlas, locale) }),
        };
      }),
  })).filter(({ figures }) => figures.length > 0);
}

function buildLevels(active: readonly Entry[], { directory }: Atlas, locale: Locale): Figures['levels'] {
  const platforms = active.filter(({ type }) => type === 'platform');
  return [...LEVELS, 'none' as const].map((id) => {
    const own = platforms.filter(({ level }) => (level ?? 'none') === id);
    const sourced = own.filter(({ basis }) => basis.existence === 'sourced').length;
    const name = termNamed(directory.vocabulary.levels, id, locale)?.name ?? '';
    return { id, name, sourced, unsourced: own.length - sourced };
  });
}

/** The platforms of each host, the host with the most first; hosts outside the directory by their name. */
function buildHosts(active: readonly Entry[], atlas: Atlas, locale: Locale): HostGroup[] {
  const groups = new Map<string, HostGroup>();
  for (const entry of active) {
    if (entry.type !== 'platform' || !entry.host) continue;
    const host = 'entry' in entry.host ? atlas.byId.get(entry.host.entry) : undefined;
    const key = host?.id ?? ('name' in entry.host ? entry.host.name['zh-Hans'] : '');
    const name = host
      ? headings(host.names, locale).name.value
      : 'name' in entry.host
        ? tell(entry.host.name, locale)
        : '';
    const group = groups.get(key) ?? {
      host: { name, ...(host && { entry: buildEntryLink(host, atlas, locale) }) },
      label: (host && shortName(host, locale)) ?? name,
      platforms: [],
    };
    group.platforms.push(buildEntryLink(entry, atlas, locale));
    groups.set(key, group);
  }
  return besideTheirHosts([...groups.values()].sort((a, b) => b.platforms.length - a.platforms.length));
}

function shortName({ names }: Entry, locale: Locale): string | undefined {
  const isEnglish = locale === 'en';
  return furtherNames(names, locale).find(
    ({ kind, lang }) => kind === 'short' && (lang === 'en') === isEnglish,
  )?.value;
}

/** A platform that runs others is followed by whoever runs it, so that the two stand side by side. */
function besideTheirHosts(groups: readonly HostGroup[]): HostGroup[] {
  const ordered = new Set<HostGroup>();
  for (const group of groups) {
    ordered.add(group);
    const own = group.host.entry?.id;
    const above = groups.find(({ platforms }) => platforms.some(({ id }) => id === own));
    if (above) ordered.add(above);
  }
  return [...ordered];
}

function buildTimeline(atlas: Atlas, locale: Locale): TimelineEvent[] {
  return atlas.directory.timeline.map(({ date, dateEnd, category, text, note, entries = [], sources }) => ({
    date,
    ...(dateEnd && { dateEnd }),
    category,
    text: tell(text, locale),
    ...(note && { note: tell(note, locale) }),
    entries: buildEntryLinks(entries, atlas, locale),
    source: citation(sources[0]!, locale),
  }));
}

export function buildFigures(atlas: Atlas, locale: Locale): Figures {
  const { directory } = atlas;
  const { sectors, offers } = directory.vocabulary;
  const active = directory.entries.filter(({ status }) => status === 'active');
  const count = (test: (entry: Entry) => boolean) => active.filter(test).length;
  return {
    locale,
    announced: buildAnnounced(atlas, locale),
    types: ENTRY_TYPES.flatMap((type) =>
      POLES_AND_NONE.map((pole) => ({
        type,
        pole,
        count: count((entry) => entry.type === type && (entry.pole ?? 'none') === pole),
      })),
    ),
    levels: buildLevels(active, atlas, locale),
    sectors: sectors.map(({ id, names }) => ({
      id,
      name: tell(names, locale),
      main: count((entry) => entry.sectors[0] === id),
      further: count((entry) => entry.sectors.indexOf(id) > 0),
    })),
    offers: offers.map(({ id, names }) => ({ id, name: tell(names, locale) })),
    coverage: sectors.map((sector) =>
      offers.map((offer) =>
        count((entry) => entry.sectors.includes(sector.id) && entry.offers.includes(offer.id)),
      ),
    ),
    hosts: buildHosts(active, atlas, locale),
    timeline: buildTimeline(atlas, locale),
  };
}
