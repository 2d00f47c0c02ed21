import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, type Sample } from '../sample-service.ts';

interface Page {
  entries: { id: string; type: string; pole?: string; name: { value: string } }[];
  total: number;
  next?: string;
}

describe('the public read side', () => {
  let sample: Sample;
  const list = async (query: string) =>
    (await sample.anonymous('GET', `/api/v1/entries?${query}`)).body as Page;

  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());

  it('lists entries in a language, filtered, page by page', async () => {
    const all = await list('language=en&limit=500');
    expect(all.entries).toHaveLength(all.total);
    const wanted = all.entries.filter(({ type, pole }) => type === 'platform' && pole === 'wu');
    const first = await list('language=en&type=platform&pole=wu&limit=2');
    expect(first).toMatchObject({ total: wanted.length, next: wanted[1]?.id });
    const second = await list(`language=en&type=platform&pole=wu&limit=2&after=${first.next ?? ''}`);
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(ids).toEqual(wanted.slice(0, 4).map(({ id }) => id));
    expect(Object.keys(all.entries[0] ?? {})).not.toContain('search');
  });

  it('tells one entry with its sources, and nothing of one that is not there', async () => {
    const { status, body } = await sample.anonymous('GET', '/api/v1/entries/seari?language=zh-Hant');
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: 'seari', locale: 'zh-Hant', sources: expect.any(Array) });
    expect((await sample.anonymous('GET', '/api/v1/entries/nobody')).status).toBe(404);
    expect((await sample.anonymous('GET', '/api/v1/entries?pole=north')).status).toBe(400);
  });

  it('is described by the schemas that the site reads the same documents with', async () => {
    const { body } = await sample.anonymous('GET', '/api/v1/openapi.json');
    const { paths, servers } = body as {
      paths: Record<string, { get: { responses: Record<string, unknown> } }>;
      servers: unknown;
    };
    expect(servers).toEqual([{ url: '/api/v1' }]);
    const told = JSON.stringify(paths['/entries/{id}']?.get.responses['200']);
    for (const field of ['capabilities', 'checkedOn', 'membership']) expect(told).toContain(field);
  });
});
