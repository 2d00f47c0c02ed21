import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, type Sample } from '../sample-service.ts';
import { allRecords } from '../store/records.ts';
import { writeSettings, readSettings } from '../store/settings.ts';
import { STORES } from '../store/sample-stores.ts';
import { checkSomeLinks, failingLinks } from './link-checking.ts';
import { linksOf } from './record-links.ts';
import { isPublicAddress, tryLink, type LinkResult } from './try-link.ts';

const DAY = 86_400_000;

describe.each(STORES)('the checking of links on $name', ({ open, close }) => {
  let sample: Sample;
  let day = 0;
  const asked: string[] = [];
  const check = (answer: (url: string) => LinkResult) => {
    asked.length = 0;
    const now = () => new Date(Date.parse('2026-11-26T00:00:00Z') + day * DAY).toISOString();
    return checkSomeLinks(
      { db: sample.backstage.db, now },
      (url) => {
        asked.push(url);
        return Promise.resolve(answer(url));
      },
      0,
    );
  };
  const failing = async () => failingLinks(sample.backstage.db, await allRecords(sample.backstage.db));

  beforeAll(async () => {
    sample = await openSample(await open());
  });
  afterAll(async () => {
    await sample.close();
    await close();
  });

  it('asks nobody until an administrator turns it on', async () => {
    expect(await check(() => ({ state: 'answers', detail: '200' }))).toBe(0);
    const settings = await readSettings(sample.backstage.db);
    await writeSettings(sample.backstage.db, { ...settings, checkLinks: true });
    expect(await check(() => ({ state: 'fails', detail: 'ENOTFOUND' }))).toBeGreaterThan(1);
  });

  it('keeps nothing where nobody at all could be reached', async () => {
    expect((await failing()).count).toBe(0);
    await check(() => ({ state: 'answers', detail: '200' }));
    expect(asked.length).toBeGreaterThan(1);
  });

  it('lists links with their records once they failed on two days, and forgets them when they answer', async () => {
    day += 31;
    while (await check(() => ({ state: 'answers', detail: '200' }))) expect(asked).not.toEqual([]);
    const [gone, nameless] = [...linksOf(await allRecords(sample.backstage.db)).keys()];
    const answer = (url: string): LinkResult => {
      if (url === gone) return { state: 'fails', detail: '404' };
      return url === nameless ? { state: 'fails', detail: 'ENOTFOUND' } : { state: 'answers', detail: '200' };
    };
    day += 31;
    while (await check(answer)) expect(asked).not.toEqual([]);
    expect((await failing()).count).toBe(0);
    day += 1;
    expect(await check(answer)).toBe(2);
    expect(await check(answer)).toBe(0);
    const { items } = await failing();
    expect(new Set(items.map(({ detail }) => detail))).toEqual(
      new Set([`${gone} (404)`, `${nameless} (ENOTFOUND)`]),
    );
    day += 1;
    expect(await check(() => ({ state: 'answers', detail: '200' }))).toBe(2);
    expect((await failing()).count).toBe(0);
  });

  it('does not call one link broken where one that answered before cannot be reached either', async () => {
    const [url = ''] = linksOf(await allRecords(sample.backstage.db)).keys();
    await sample.backstage.db
      .updateTable('link_check')
      .set({ checked_at: '2026-01-01T00:00:00Z' })
      .where('url', '=', url)
      .execute();
    expect(await check(() => ({ state: 'fails', detail: 'ETIMEDOUT' }))).toBe(1);
    expect(asked).toHaveLength(2);
    day += 1;
    await check((asking) =>
      asking === url ? { state: 'fails', detail: 'ETIMEDOUT' } : { state: 'answers', detail: '200' },
    );
    expect((await failing()).count).toBe(0);
    expect(asked).toHaveLength(2);
  });
});

it('finds the addresses of bodies and sources, each once a record', () => {
  const document = {
    contact: { website: 'https://a.cn/' },
    sources: [{ url: 'https://a.cn/' }, { title: '甲' }],
  };
  const links = linksOf([{ kind: 'entry', id: 'a', document }]);
  expect([...links].map(([url, records]) => [url, records.length])).toEqual([['https://a.cn/', 1]]);
});

it('never knocks within the office’s own network', async () => {
  for (const own of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])
    expect(isPublicAddress(own), own).toBe(false);
  expect(isPublicAddress('140.207.0.1')).toBe(true);
  expect(await tryLink('http://127.0.0.1:1/', 'test')).toEqual({ state: 'unknown' });
  expect(await tryLink('http://[::1]:1/', 'test')).toEqual({ state: 'unknown' });
});
