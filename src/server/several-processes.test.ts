import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChangeHead } from '../domain/change.ts';
import type { RecordState } from '../domain/revision.ts';
import { createBuilderProcess } from './builder-process.ts';
import { openSample, type Ask, type Sample } from './sample-service.ts';
import { STORES } from './store/sample-stores.ts';
import type { DatabaseAddress } from './store/database.ts';

const AT = '/api/v1/records/entry/seari';

describe.each(STORES)('two services on one $name', ({ open, close }) => {
  let folder: string;
  let here: Sample;
  let there: Sample;
  let editor: Ask;
  let reviewer: Ask;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'several-'));
    const address = await open();
    const shared: DatabaseAddress =
      address.engine === 'sqlite' ? { engine: 'sqlite', file: path.join(folder, 'shared.db') } : address;
    // One builds in a process of its own, as the real service does.
    here = await openSample(shared, { makeBuilder: (place) => Promise.resolve(createBuilderProcess(place)) });
    there = await openSample(shared);
    editor = await here.staff('editor');
    reviewer = await here.staff('reviewer');
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await close();
    await rm(folder, { recursive: true });
  });

  const address = async ({ anonymous }: Sample) =>
    (await anonymous('GET', '/data/v1/index.json')).body as { version: string; base: string };
  const summary = async (sample: Sample, { base }: { base: string }) =>
    ((await sample.anonymous('GET', `${base}en/entries/seari.json`)).body as { summary: string }).summary;
  async function publish(en: string): Promise<ChangeHead> {
    const { document, revision } = (await editor('GET', AT)).body as RecordState;
    const changed = { ...document, summary: { ...Reflect.get(document as object, 'summary'), en } };
    const records = [{ kind: 'entry', id: 'seari', base: revision, document: changed }];
    const { id } = (await editor('POST', '/api/v1/changes', { why: '核实', records })).body as ChangeHead;
    await editor('POST', `/api/v1/changes/${id}/submit`, {});
    const { status, body } = await reviewer('POST', `/api/v1/changes/${id}/approve`, { publish: true });
    expect(status).toBe(200);
    return body as ChangeHead;
  }

  it('build once what both publish', async () => {
    expect(await address(there)).toEqual(await address(here));
    expect(there.backstage.publication.current().number).toBe(here.backstage.publication.current().number);
  });

  it('publish the same a moment later, and keep what was there before for open pages', async () => {
    const before = await address(there);
    const old = await summary(there, before);
    await publish('Tested in two places.');
    await vi.waitFor(async () => expect(await address(there)).toEqual(await address(here)), 10_000);
    expect(await summary(there, await address(there))).toBe('Tested in two places.');
    expect(await summary(there, before)).toBe(old);
  });

  it('lose nothing when both publish at once', async () => {
    const { document, revision } = (await editor('GET', '/api/v1/records/entry/srici')).body as RecordState;
    const records = [
      { kind: 'entry', id: 'srici', base: revision, document: { ...document, editorNote: '两处' } },
    ];
    const other = await there.staff('editor', 'editor-there');
    const second = await there.staff('reviewer', 'reviewer-there');
    const { id } = (await other('POST', '/api/v1/changes', { why: '核实', records })).body as ChangeHead;
    await other('POST', `/api/v1/changes/${id}/submit`, {});
    const one = publish('From here.');
    const answer = await second('POST', `/api/v1/changes/${id}/approve`, { publish: true });
    expect(answer.body).toMatchObject({ status: 'published' });
    await one;
    await vi.waitFor(async () => expect(await address(there)).toEqual(await address(here)), 10_000);
    const read = (await editor('GET', '/api/v1/records/entry/srici')).body as RecordState;
    expect(read.document).toMatchObject({ editorNote: '两处' });
    expect(await summary(there, await address(there))).toBe('From here.');
  });
});
