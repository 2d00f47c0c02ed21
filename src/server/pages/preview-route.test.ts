import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../domain/change.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { RecordState } from '../../domain/revision.ts';
import { openSample, type Ask, type Sample } from '../sample-service.ts';
import type { PageDrawer } from './page-drawer.ts';

/** Shows the document of an entry as it is. */
const drawer: PageDrawer = {
  async draw({ path, preview }, documents) {
    await Promise.resolve();
    const [, language = '', id = ''] = /^\/(\w+)\/entries\/(.+)$/.exec(path) ?? [];
    const gzip = documents(`${language}/entries/${id}.json`);
    if (!gzip) return { kind: 'missing' };
    const text = gunzipSync(gzip).toString();
    const html = `${preview ? 'preview' : 'page'} ${text}`;
    return { kind: 'page', status: 200, etag: 'x', gzip: gzipSync(html), br: gzipSync(html) };
  },
  close: () => Promise.resolve(),
};

describe('the preview of a change', () => {
  let sample: Sample;
  let editor: Ask;
  let draft: string;

  const propose = async (edit: (document: Record<string, unknown>) => object) => {
    const { document, revision } = (await editor('GET', '/api/v1/records/entry/seari')).body as RecordState;
    const records = [
      { kind: 'entry', id: 'seari', base: revision, document: edit(document as Record<string, unknown>) },
    ];
    return ((await editor('POST', '/api/v1/changes', { why: '试改', records })).body as Change).id;
  };

  beforeAll(async () => {
    sample = await openSample(undefined, { drawer });
    editor = await sample.staff('editor');
    draft = await propose((document) => ({
      ...document,
      summary: { ...(document['summary'] as object), en: 'A sentence that nobody has published.' },
    }));
  });
  afterAll(() => sample.close());

  it('shows the page with the draft, to staff alone, and publishes nothing', async () => {
    const address = `/api/v1/preview/${draft}/en/entries/seari`;
    const { status, body, headers } = await editor('GET', address);
    expect(status).toBe(200);
    expect(body).toMatch(/^preview .*A sentence that nobody has published/);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect((await sample.anonymous('GET', address)).status).toBe(401);
    const { base } = (await sample.anonymous('GET', '/data/v1/index.json')).body as { base: string };
    const { body: published } = await sample.anonymous('GET', `${base}en/entries/seari.json`);
    expect(JSON.stringify(published)).not.toContain('nobody has published');
  });

  it('says what the check finds where the page cannot be built', async () => {
    const unfit = await propose((document) => ({ ...document, type: 'castle' }));
    const answer = await editor('GET', `/api/v1/preview/${unfit}/en/entries/seari`);
    expect(answer.status).toBe(422);
    expect((answer.body as Refusal).problems?.length).toBeGreaterThan(0);
  });

  it('knows no other page, language or change', async () => {
    for (const rest of [`${draft}/en/entries/nobody`, `${draft}/fr/entries/seari`, '999/en/entries/seari']) {
      expect((await editor('GET', `/api/v1/preview/${rest}`)).status, rest).toBe(404);
    }
  });
});
