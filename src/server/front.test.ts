import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDocumentAnswers } from './document-answer.ts';
import { createFront } from './front.ts';
import { openSample, type Sample } from './sample-service.ts';
import { STORES } from './store/sample-stores.ts';

describe.each(STORES)('the service behind its port on $name', ({ open, close }) => {
  let sample: Sample;
  let server: Server;
  let base: string;
  beforeAll(async () => {
    sample = await openSample(await open());
    const answers = createDocumentAnswers(sample.backstage.publication);
    server = createServer(createFront(answers, getRequestListener(sample.app.fetch)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await sample.close();
    await close();
  });

  it('answers a document in every encoding with the same text, and 304 to who has it', async () => {
    const address = sample.backstage.publication.current().address.base;
    const url = `${base}${address}en/entries/seari.json`;
    const texts: string[] = [];
    for (const encoding of ['gzip', 'br', 'identity']) {
      const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      const etag = response.headers.get('etag') ?? '';
      texts.push(await response.text());
      const seen = await fetch(url, { headers: { 'accept-encoding': encoding, 'if-none-match': etag } });
      expect([seen.status, await seen.text()]).toEqual([304, '']);
      expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    }
    expect(new Set(texts).size).toBe(1);
    const kept = sample.backstage.publication.current().documents.gzip.get('en/entries/seari.json');
    expect(texts[0]).toBe(gunzipSync(kept ?? new Uint8Array()).toString());
  });

  it('sends a long document as gzip at first, and smaller once that was made aside', async () => {
    const url = `${base}${sample.backstage.publication.current().address.base}matching.json`;
    const read = async () => {
      const response = await fetch(url, { headers: { 'accept-encoding': 'gzip, br' } });
      const { length } = await response.text();
      return [response.headers.get('content-encoding'), length];
    };
    const [first, length] = await read();
    expect(first).toBe('gzip');
    await vi.waitFor(async () => expect(await read()).toEqual(['br', length]), 10_000);
  });

  it('leaves a line with the id of a request of the interface, and none for what everybody reads', async () => {
    const written = vi.spyOn(console, 'info').mockReturnValue();
    await fetch(`${base}/data/v1/index.json`);
    const asked = await fetch(`${base}/api/v1/entries/nobody?q=secret`);
    await asked.text();
    await vi.waitFor(() => expect(written).toHaveBeenCalledTimes(1));
    const line = String(written.mock.calls[0]?.[0]);
    expect(line).not.toContain('secret');
    expect(JSON.parse(line)).toMatchObject({ request: asked.headers.get('x-request-id'), method: 'GET' });
    written.mockRestore();
  });
});
