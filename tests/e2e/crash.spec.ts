/** The service killed in the middle of writing, again and again: whatever it had acknowledged is there. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Change, ChangeHead } from '../../src/domain/change.ts';
import type { RecordState } from '../../src/domain/revision.ts';
import { ServiceProcess } from '../service-process.ts';

const KILLS = 30;
const WRITERS = 4;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Draft {
  id: string;
  /** The last version that the service acknowledged. */
  version: number;
}

test('whatever was acknowledged outlives thirty kills @desk', async () => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crash-'));
  let service = await ServiceProcess.start(folder);
  const accepted = await service.ask('POST', '/api/v1/invitations/accept', {
    token: service.administratorToken,
    name: '管理员',
    username: 'administrator',
    password: 'quiet river at noon 7',
  });
  expect(accepted.status).toBe(201);
  const headers = { cookie: ServiceProcess.cookieOf(accepted) };
  const ask = (method: string, address: string, body?: unknown) =>
    service.ask(method, `/api/v1${address}`, body, headers);
  const settings = (await ask('GET', '/settings')).body as object;
  await ask('PUT', '/settings', { ...settings, twoPersonRule: false });

  const { rows } = (await ask('GET', '/records?kind=entry&limit=50')).body as { rows: { id: string }[] };
  const [published = '', ...others] = rows.map(({ id }) => id);
  const read = async (id: string) => (await ask('GET', `/records/entry/${id}`)).body as RecordState;
  const noted = async (id: string, text: string) => {
    const { document, revision } = await read(id);
    return [{ kind: 'entry', id, base: revision, document: { ...document, editorNote: text } }];
  };

  const drafts: Draft[] = [];
  for (const id of others.slice(0, WRITERS)) {
    const made = await ask('POST', '/changes', { why: 'save 1', records: await noted(id, 'save 1') });
    drafts.push({ id: (made.body as ChangeHead).id, version: 1 });
  }
  let publishedNote = '';

  const save = async (draft: Draft, record: string) => {
    const records = await noted(record, '');
    for (let next = draft.version + 1; ; next += 1) {
      const why = `save ${next}`;
      const saved = records.map((one) => ({ ...one, document: { ...one.document, editorNote: why } }));
      const answer = await ask('PUT', `/changes/${draft.id}`, {
        version: draft.version,
        why,
        records: saved,
      });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      draft.version = (answer.body as ChangeHead).version;
    }
  };
  const publish = async (round: number) => {
    const note = `published in round ${round}`;
    const records = await noted(published, note);
    const { id } = (await ask('POST', '/changes', { why: note, records })).body as ChangeHead;
    await ask('POST', `/changes/${id}/submit`, {});
    const { status } = await ask('POST', `/changes/${id}/approve`, { publish: true });
    if (status === 200) publishedNote = note;
  };

  try {
    for (let round = 0; round < KILLS; round += 1) {
      const publishing = round % 6 === 0 ? publish(round) : undefined;
      const working = drafts.map((draft, index) => save(draft, others[index] ?? ''));
      const ended = Promise.allSettled([...working, ...(publishing ? [publishing] : [])]);
      // Once after a publish, then at any moment: of saving, or of the longer time that publishing takes.
      if (round === 0) await publishing;
      else await pause(20 + Math.random() * (publishing ? 1500 : 150));
      await service.end('SIGKILL');
      const results = await ended;
      // A connection that broke is all that went wrong.
      for (const result of results) {
        if (result.status === 'rejected') expect(String(result.reason)).toMatch(/fetch failed|terminated/);
      }
      service = await ServiceProcess.start(folder);
      for (const draft of drafts) {
        const { version, why, records } = (await ask('GET', `/changes/${draft.id}`)).body as Change;
        expect(version, 'an acknowledged save is there').toBeGreaterThanOrEqual(draft.version);
        expect(records[0]?.document, 'no half of a save').toMatchObject({ editorNote: why });
        draft.version = version;
      }
      const { document, revision } = await read(published);
      if (publishedNote !== '')
        expect((document as { editorNote: string }).editorNote).toContain('published');
      const { revisions } = (await ask('GET', `/records/entry/${published}/revisions`)).body as {
        revisions: { revision: number; why: string }[];
      };
      expect(revisions[0]).toMatchObject({ revision });
      if (publishedNote !== '') expect(revisions.map(({ why }) => why)).toContain(publishedNote);
    }
    expect(Math.min(...drafts.map(({ version }) => version))).toBeGreaterThan(KILLS / 2);
    expect(publishedNote).not.toBe('');
  } finally {
    await service.end('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
