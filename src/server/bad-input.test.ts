/** What is too large, what pretends to be a program, and what looks for a way out of the folder. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeHead } from '../domain/change.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { RecordState } from '../domain/revision.ts';
import { openSample, type Ask, type Sample } from './sample-service.ts';

const MEBIBYTE = 2 ** 20;
const GIBIBYTE = 2 ** 30;
const HTML = '<img src=x onerror="document.title=1">&amp;</script>';

let sample: Sample;
let editor: Ask & { cookie: string };

beforeAll(async () => {
  sample = await openSample();
  editor = await sample.staff('editor');
});
afterAll(() => sample.close());

/** Sends `size` bytes that are made as they are asked for, and tells how many were. */
async function upload(path: string, size: number, headers: Record<string, string>) {
  let taken = 0;
  const chunk = new Uint8Array(64 * 1024).fill(32);
  const body = new ReadableStream<Uint8Array>({
    pull(control) {
      if (taken >= size) return control.close();
      taken += chunk.length;
      return control.enqueue(chunk);
    },
  });
  const response = await sample.app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: {
      host: 'localhost',
      'x-directory-request': '1',
      'content-type': 'application/json',
      ...headers,
    },
    body,
    duplex: 'half',
  } as RequestInit);
  const { message } = (await response.json()) as Refusal;
  return { status: response.status, message, taken };
}

describe('a gigabyte', () => {
  const stated = { 'content-length': String(GIBIBYTE) };
  it.each([
    ['a letter', '/api/v1/enquiries', 1],
    ['signing in', '/api/auth/sign-in/username', 1],
    ['a change of nobody', '/api/v1/changes', 1],
    ['a change', '/api/v1/changes', 40],
  ])('sent as %s is refused by its stated length and by counting, and not kept', async (what, path, most) => {
    const cookie = what === 'a change' ? { cookie: editor.cookie } : {};
    const byLength = await upload(path, GIBIBYTE, { ...stated, ...cookie });
    expect([byLength.status, byLength.taken <= MEBIBYTE]).toEqual([413, true]);
    const counted = await upload(path, GIBIBYTE, cookie);
    expect(counted.status).toBe(413);
    expect(counted.taken).toBeLessThan(most * MEBIBYTE);
    expect(counted.message['zh-Hans']).toMatch(/太大/);
    expect(counted.message.en).toMatch(/too large/);
  });

  it('is what a batch of staff may not be, but a few megabytes are taken', async () => {
    const { document, revision } = (await editor('GET', '/api/v1/records/entry/seari')).body as RecordState;
    const padded = JSON.stringify({
      why: '批量',
      records: [{ kind: 'entry', id: 'seari', base: revision, document }],
    });
    const body = padded + ' '.repeat(3 * MEBIBYTE);
    const headers = { 'content-length': String(Buffer.byteLength(body)) };
    expect((await editor('POST', '/api/v1/changes', body, headers)).status).toBe(201);
    expect((await sample.anonymous('POST', '/api/v1/changes', body, headers)).status).toBe(413);
  });
});

describe('a record', () => {
  const propose = async (edit: (document: Record<string, unknown>) => object) => {
    const { document, revision } = (await editor('GET', '/api/v1/records/entry/seari')).body as RecordState;
    const records = [
      { kind: 'entry', id: 'seari', base: revision, document: edit(document as Record<string, unknown>) },
    ];
    return editor('POST', '/api/v1/changes', { why: '试', records });
  };

  it('keeps what is no record as text, and answers JSON that no browser takes for a page', async () => {
    const made = await propose((document) => document);
    const { id } = made.body as ChangeHead;
    const said = await editor('POST', `/api/v1/changes/${id}/comments`, { text: HTML });
    expect([said.status, said.body]).toMatchObject([201, { text: HTML }]);
    expect(said.headers.get('content-type')).toMatch(/^application\/json/);
    expect(said.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['HTML in a note', { editorNote: HTML }, 'editorNote'],
    ['HTML in prose', { summary: { 'zh-Hans': HTML } }, 'summary.zh-Hans'],
    ['HTML in a list', { capabilities: [{ 'zh-Hans': HTML }] }, 'capabilities[0].zh-Hans'],
    ['HTML in a name', { names: [{ value: HTML, lang: 'zh-Hans', kind: 'official' }] }, 'names[0].value'],
    ['a text beyond its limit', { editorNote: '长'.repeat(4001) }, 'editorNote'],
    ['a script for an address', { contact: { website: 'javascript:alert(1)' } }, 'contact.website'],
    ['a mobile telephone', { contact: { phone: '13912345678' } }, 'contact.phone'],
    ['a field that there is not', { constructor: 'x' }, 'constructor'],
    ['a place on the moon', { location: { lat: 1e9, lng: 0, precision: 'area' } }, 'location.lat'],
  ])('with %s is refused when it is submitted', async (_, odd, place) => {
    const { id } = (await propose((document) => ({ ...document, ...odd }))).body as ChangeHead;
    const { status, body } = await editor('POST', `/api/v1/changes/${id}/submit`, {});
    expect(status).toBe(422);
    expect((body as Refusal).problems?.map(({ path }) => path)).toContain(place);
    await editor('POST', `/api/v1/changes/${id}/withdraw`, {});
  });

  it.each([
    [
      'that is larger than a person can read',
      (document: object) => ({ ...document, editorNote: 'x'.repeat(1_000_001) }),
      413,
    ],
    ['that calls itself otherwise', (document: object) => ({ ...document, id: 'ecnu' }), 400],
    ['that is a text', () => 'seari' as unknown as object, 400],
  ])('%s is not kept at all', async (_, edit, expected) => {
    expect((await propose(edit)).status).toBe(expected);
  });
});

describe('a path', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/data/v1/%2e%2e/%2e%2e/secret',
    '/data/v1/0123456789ab/..%2f..%2f..%2fsecret',
    '/assets/..%5c..%5csecret',
    '//etc/passwd',
    '/staff/..%2f..%2fsecret',
    '/index.html%00.png',
    '/%c0%ae%c0%ae/secret',
  ])('%s leads nowhere', async (path) => {
    const response = await sample.app.request(`http://localhost${path}`, { headers: { host: 'localhost' } });
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(text).not.toMatch(/root:|"private"|[0-9a-f]{64}/);
  });
});
