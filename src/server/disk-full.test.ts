/**
 * A disk that is full, on a small tmpfs of its own where one may be mounted; elsewhere the same within a limit that
 * SQLite sets itself, which it tells alike.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, ChangeHead } from '../domain/change.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { RecordState } from '../domain/revision.ts';
import { openSample, type Ask, type Sample } from './sample-service.ts';

const SIZE = 24 * 1024 * 1024;
const SAVES = 60;

describe('a full disk', () => {
  let folder: string;
  let isMounted: boolean;
  let sample: Sample;
  let editor: Ask & { cookie: string };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
    isMounted = mounted.status === 0;
    if (!isMounted) {
      const reason = String(mounted.error?.message ?? mounted.stderr).trim();
      console.info(
        `Left out: a tmpfs that is full, as none may be mounted here (${reason}); a limit of SQLite stands for it.`,
      );
    }
    sample = await openSample({ engine: 'sqlite', file: path.join(folder, 'directory.db') });
    editor = await sample.staff('editor');
  });
  afterAll(async () => {
    await sample.close();
    if (isMounted) spawnSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  });

  /** What takes up the rest of the disk, and gives it back. */
  async function fill(): Promise<() => Promise<void>> {
    const { db } = sample.backstage;
    if (!isMounted) {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await sql`pragma max_page_count = ${sql.raw(String((rows[0]?.page_count ?? 0) + 20))}`.execute(db);
      return async () => void (await sql`pragma max_page_count = 1000000`.execute(db));
    }
    const ballast = path.join(folder, 'ballast');
    for (const block of [1024 * 1024, 4096]) {
      for (let more = true; more;) {
        more = await writeFile(ballast, Buffer.alloc(block), { flag: 'a' }).then(
          () => true,
          () => false,
        );
      }
    }
    return () => rm(ballast);
  }

  it('is told in a sentence, spoils nothing, and is over when there is room', async () => {
    const { document, revision } = (await editor('GET', '/api/v1/records/entry/seari')).body as RecordState;
    const draft = (text: string) => ({
      why: text.slice(0, 20),
      records: [{ kind: 'entry', id: 'seari', base: revision, document: { ...document, editorNote: text } }],
    });
    const make = (text: string) => editor('POST', '/api/v1/changes', draft(text));
    const long = (index: number) => `${index} ${'满'.repeat(20_000)}`;

    const kept: string[] = [];
    const free = await fill();
    let refusal: Refusal | undefined;
    for (let index = 0; index < SAVES && !refusal; index += 1) {
      const { status, body } = await make(long(index));
      if (status === 201) kept.push((body as ChangeHead).id);
      else {
        expect(status).toBe(507);
        refusal = body as Refusal;
      }
    }
    expect(refusal).toMatchObject({ code: 'disk-full' });
    expect(refusal?.message['zh-Hans']).toContain('磁盘已满');
    expect((await sample.anonymous('GET', '/data/v1/index.json')).status).toBe(200);

    await free();
    const after = await make('有空间了');
    expect(after.status).toBe(201);
    for (const [index, id] of kept.entries()) {
      const { records } = (await editor('GET', `/api/v1/changes/${id}`)).body as Change;
      expect(records[0]?.document).toMatchObject({ editorNote: long(index) });
    }
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
      sample.backstage.db,
    );
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  });
});
