import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Directory } from '../domain/directory.ts';
import { LOCALES } from '../domain/locale.ts';
import { rollSchema } from './roll.ts';
import { summarySchema } from '../domain/summary.ts';
import { buildDatasets, type Datasets } from './build.ts';
import { checkDirectory } from './check.ts';
import { detailsSchema } from './details.ts';
import { readDataFolder } from './load.server.ts';
import { overviewSchema } from './overview.ts';
import { pinyinKey } from './pinyin.ts';
import { polePageSchema } from './pole-page.ts';

const data = path.resolve(import.meta.dirname, '../../data');
let directory: Directory;
let datasets: Datasets;

function document(name: string): unknown {
  return JSON.parse(datasets.documents.get(name) ?? 'null');
}

beforeAll(async () => {
  const checked = checkDirectory(await readDataFolder(data));
  if (!checked.directory) throw new Error('The data in the repository does not pass its check.');
  directory = checked.directory;
  datasets = buildDatasets(directory);
});

describe('buildDatasets', () => {
  it('gives the same bytes and version for the same directory, and another version for another', () => {
    expect(buildDatasets(directory).documents).toEqual(datasets.documents);
    const [first, ...rest] = directory.entries;
    const changed = { ...directory, entries: [{ ...first!, checkedOn: '2026-01-01' }, ...rest] };
    expect(buildDatasets(changed).version).not.toBe(datasets.version);
  });

  it('writes documents that their schemas accept, for every language', () => {
    for (const locale of LOCALES) {
      expect(summarySchema.parse(document(`${locale}/summary.json`)).entries).toHaveLength(
        directory.entries.length,
      );
      overviewSchema.parse(document(`${locale}/overview.json`));
      polePageSchema.parse(document(`${locale}/poles/wu.json`));
      for (const { id } of directory.entries) detailsSchema.parse(document(`${locale}/entries/${id}.json`));
    }
  });

  it('publishes no note of the editors', () => {
    const notes = directory.entries.flatMap(({ editorNote }) => editorNote ?? []);
    expect(notes.length).toBeGreaterThan(50);
    const published = [...datasets.documents.values()].join('\n');
    expect(notes.filter((note) => published.includes(note))).toEqual([]);
  });

  it('speaks 繁體 in the 繁體 documents and English in the English ones', () => {
    const traditional = detailsSchema.parse(document('zh-Hant/entries/seari.json'));
    expect(traditional.heading).toEqual({ value: '上海電器科學研究所（集團）有限公司', lang: 'zh-Hant' });
    const english = detailsSchema.parse(document('en/entries/seari.json'));
    expect(english.heading.lang).toBe('en');
    expect(english.addressChinese).toContain('武宁路505号');
    expect(english.names).toContainEqual({
      value: '上海电器科学研究所（集团）有限公司',
      lang: 'zh-Hans',
      kind: 'official',
    });
  });

  it('keeps one syllable a character, so that a match by sound can be marked', () => {
    const { entries } = summarySchema.parse(document('zh-Hans/summary.json'));
    for (const { name, search } of entries) {
      expect(search.pinyin[0]?.split(' '), name.value).toHaveLength([...name.value].length);
    }
    expect(pinyinKey('长风 A3')).toBe('chang feng _ a 3');
  });

  it('computes the ledger from the entries', () => {
    const { ledger } = overviewSchema.parse(document('en/overview.json'));
    const platforms = ledger.find(({ type }) => type === 'platform');
    const count = (test: (entry: Directory['entries'][number]) => boolean) =>
      directory.entries.filter((entry) => entry.type === 'platform' && test(entry)).length;
    expect(platforms?.announced?.value).toBe(79);
    expect(platforms?.listed).toBe(count(() => true));
    expect(platforms?.namedInCommunity).toBe(
      count(({ membership, pole }) => membership.status === 'named' && pole === 'wu'),
    );
    expect(platforms?.unconfirmed).toBe(count(({ membership }) => membership.status === 'unconfirmed'));
  });

  it('shows a platform without an address at its host, and says whose place it is', () => {
    const platform = detailsSchema.parse(document('zh-Hans/entries/robot-test-evaluation-centre.json'));
    const host = detailsSchema.parse(document('zh-Hans/entries/seari.json'));
    expect(platform.place).toBeUndefined();
    expect(platform.placeOfHost).toEqual(host.place);
    expect(host.hosted.map(({ id }) => id)).toContain('robot-test-evaluation-centre');
  });

  it('calls the roll: every listed entry with its place, both addresses and telephone as the summary and record have them', () => {
    const roll = rollSchema.parse(document('zh-Hant/roll.json'));
    const summary = summarySchema.parse(document('zh-Hant/summary.json'));
    expect(roll.entries.map(({ id }) => id)).toEqual(summary.entries.map(({ id }) => id));
    expect(roll.stations).toEqual(summary.stations);
    for (const entry of roll.entries) {
      const card = summary.entries.find(({ id }) => id === entry.id);
      const record = directory.entries.find(({ id }) => id === entry.id);
      expect([entry.name, entry.otherName, entry.place, entry.address]).toEqual([
        card?.name,
        card?.otherName,
        card?.place,
        card?.address,
      ]);
      expect(entry.phone).toBe(record?.contact?.phone);
      expect(entry.otherAddress).toBe(record?.location?.address?.en);
    }
  });

  it('leaves a retired id out, and tells where it leads', () => {
    const redirects = [{ from: 'seari', to: 'srici', since: '2026-11-01' }];
    const { documents } = buildDatasets({ ...directory, redirects });
    expect(documents.has('en/entries/seari.json')).toBe(false);
    expect(JSON.parse(documents.get('redirects.json') ?? '')).toEqual([{ from: 'seari', to: 'srici' }]);
  });
});
