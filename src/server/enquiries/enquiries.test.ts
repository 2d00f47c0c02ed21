import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, ChangeHead } from '../../domain/change.ts';
import type { EnquiryReceipt, EnquiryStatus } from '../../domain/enquiry-answer.ts';
import type { EnquiryCase, EnquiryHead } from '../../domain/enquiry-case.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { openSample, type Ask, type Sample } from '../sample-service.ts';
import { STORES } from '../store/sample-stores.ts';
import { deleteExpired } from './retention.ts';
import { CORRECTION, NEED, receipt, send, solvedWork } from './sample-sending.ts';
import { createSendingLimit, MOST_AT_ONCE } from './sending-limit.ts';

const AT = '/api/v1/enquiries';

describe.each(STORES)('an enquiry on $name', ({ open, close }) => {
  let sample: Sample;
  let editor: Ask;
  let reviewer: Ask;
  let anyone: Ask;
  beforeAll(async () => {
    sample = await openSample(await open());
    [editor, reviewer, anyone] = [
      await sample.staff('editor'),
      await sample.staff('reviewer'),
      sample.anonymous,
    ];
  });
  afterAll(async () => {
    await sample.close();
    await close();
  });

  const read = async ({ reference }: EnquiryReceipt) =>
    (await editor('GET', `${AT}/${reference}`)).body as EnquiryCase;
  const status = async (own: EnquiryReceipt) => anyone('POST', `${AT}/status`, own);

  it('is sent, looked after, answered, and seen by its sender alone', async () => {
    const own = await receipt(anyone, NEED);
    expect(own.reference).toMatch(/^PT-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect((await status(own)).body).toMatchObject({ status: 'received', need: NEED.need });

    const list = (await editor('GET', `${AT}?status=received&kind=need`)).body as {
      enquiries: EnquiryHead[];
    };
    expect(list.enquiries).toMatchObject([{ reference: own.reference, organisation: NEED.organisation }]);
    const { people } = (await editor('GET', `${AT}/assignees`)).body as {
      people: { id: string; name: string }[];
    };
    const me = people.find(({ name }) => name === 'editor');
    const taken = await editor('PATCH', `${AT}/${own.reference}`, {
      version: 1,
      assignee: me?.id,
      replyBy: '2026-12-01',
    });
    expect(taken.body).toMatchObject({ status: 'in-hand', assignee: { name: 'editor' }, version: 2 });
    await reviewer('POST', `${AT}/${own.reference}/notes`, { text: '已电话联系检测中心' });
    expect((await status(own)).body).toMatchObject({ status: 'in-hand', replyBy: '2026-12-01' });

    const answered = await editor('POST', `${AT}/${own.reference}/answer`, {
      version: 2,
      text: '请联系检测部。',
    });
    expect(answered.body).toMatchObject({ status: 'answered', notes: [{ author: { name: 'reviewer' } }] });
    const seen = (await status(own)).body as EnquiryStatus;
    expect(seen).toMatchObject({ status: 'answered', answer: '请联系检测部。', keptDays: 365 });
    // Notes, the assignee and how to reach the sender are for staff.
    expect(JSON.stringify(seen)).not.toMatch(/检测中心|editor|example\.org/);
    for (const other of [
      { ...own, secret: 'x' },
      { ...own, reference: 'PT-2222-2222' },
    ])
      expect((await status(other)).status).toBe(404);
  });

  it('is not changed by somebody who has not seen its newest state', async () => {
    const own = await receipt(anyone, NEED);
    const close = { version: 1, status: 'closed' };
    expect((await editor('PATCH', `${AT}/${own.reference}`, close)).status).toBe(200);
    const late = await reviewer('PATCH', `${AT}/${own.reference}`, close);
    expect([late.status, (late.body as Refusal).code]).toEqual([409, 'stale']);
  });

  it('that corrects a record becomes a draft with the correction in it, once', async () => {
    const own = await receipt(anyone, CORRECTION);
    const made = await editor('POST', `${AT}/${own.reference}/proposal`, {});
    expect(made.status).toBe(201);
    const head = made.body as ChangeHead;
    expect(head).toMatchObject({ status: 'draft', origin: own.reference, author: { name: 'editor' } });
    const change = (await editor('GET', `/api/v1/changes/${head.id}`)).body as Change;
    expect(change.records[0]?.differences).toMatchObject([
      { path: ['contact', 'phone'], after: '021-12345678' },
    ]);
    expect((await editor('POST', `/api/v1/changes/${head.id}/submit`, {})).status).toBe(200);
    expect(await read(own)).toMatchObject({
      change: head.id,
      status: 'in-hand',
      assignee: { name: 'editor' },
    });
    const again = await editor('POST', `${AT}/${own.reference}/proposal`, {});
    expect([again.status, (again.body as Refusal).code]).toEqual([409, 'taken']);
    await editor('POST', `/api/v1/changes/${head.id}/withdraw`, {});
  });

  it('that asks to join becomes a draft of a new entry, without how to reach the sender', async () => {
    const own = await receipt(anyone, {
      ...NEED,
      kind: 'joining',
      organisation: '香港示例研究院',
      entries: [],
    });
    const { id } = (await editor('POST', `${AT}/${own.reference}/proposal`, {})).body as ChangeHead;
    const change = (await editor('GET', `/api/v1/changes/${id}`)).body as Change;
    expect(change.records).toMatchObject([
      { base: 0, document: { names: [{ value: '香港示例研究院', kind: 'official' }], confidence: 'low' } },
    ]);
    expect(JSON.stringify(change)).not.toContain(NEED.reach);
    const plain = await receipt(anyone, NEED);
    expect((await editor('POST', `${AT}/${plain.reference}/proposal`, {})).status).toBe(409);
  });

  it('is exported by a reviewer with all that belongs to it', async () => {
    const { enquiries } = (await reviewer('GET', `${AT}/export`)).body as { enquiries: EnquiryCase[] };
    expect(enquiries.length).toBeGreaterThan(3);
    expect(enquiries.find(({ notes }) => notes.length > 0)?.content.reach).toBe(NEED.reach);
    expect((await editor('GET', `${AT}/export`)).status).toBe(403);
  });

  it('is deleted for good by its sender, by a reviewer, and at the end of its time', async () => {
    const [own, other, old] = [
      await receipt(anyone, NEED),
      await receipt(anyone, NEED),
      await receipt(anyone, NEED),
    ];
    expect((await anyone('POST', `${AT}/take-back`, own)).status).toBe(200);
    expect((await editor('DELETE', `${AT}/${other.reference}`)).status).toBe(403);
    await editor('POST', `${AT}/${other.reference}/notes`, { text: '备注' });
    expect((await reviewer('DELETE', `${AT}/${other.reference}`)).status).toBe(200);
    await editor('PATCH', `${AT}/${old.reference}`, { version: 1, status: 'closed' });
    const { db } = sample.backstage;
    const in400Days = () => new Date(Date.now() + 400 * 86_400_000).toISOString();
    expect(await deleteExpired({ db, now: in400Days })).toBeGreaterThan(0);
    for (const gone of [own, other, old]) {
      expect((await status(gone)).status).toBe(404);
      expect((await editor('GET', `${AT}/${gone.reference}`)).status).toBe(404);
    }
    const left = await db.selectFrom('enquiry_note').select('reference').execute();
    expect(left.map(({ reference }) => reference)).not.toContain(other.reference);
  });

  it.each([
    ['no consent', async () => anyone('POST', AT, { enquiry: NEED, consent: false, work: 'x' }), 400],
    ['no work', () => send(anyone, NEED, ''), 403],
    [
      'work that nobody did',
      () => send(anyone, NEED, Buffer.from('{"challenge":{}}').toString('base64')),
      403,
    ],
    ['a text that is too long', () => send(anyone, { ...NEED, need: 'x'.repeat(5001) }, 'x'), 400],
    ['a sign that cannot be seen', () => send(anyone, { ...NEED, need: 'a\u0000b' }, 'x'), 400],
    ['a need of nobody', () => send(anyone, { ...NEED, organisation: ' ' }, 'x'), 400],
    ['a correction of nothing', () => send(anyone, { ...CORRECTION, record: undefined }, 'x'), 400],
    ['a day that does not exist', () => send(anyone, { ...NEED, date: '2026-02-30' }, 'x'), 400],
    ['a field that nobody asked for', () => send(anyone, { ...NEED, assignee: 'me' }, 'x'), 400],
    ['an id with a way out', () => send(anyone, { ...NEED, entries: ['../../etc'] }, 'x'), 400],
    ['a reader without a session', () => anyone('GET', AT), 401],
    ['SQL in the reference', () => editor('GET', `${AT}/${encodeURIComponent("' or 1=1 --")}`), 400],
    ['an unknown status', () => editor('GET', `${AT}?status=all`), 400],
    ['a page of another site', () => anyone('POST', AT, {}, { 'sec-fetch-site': 'cross-site' }), 403],
  ])('is refused with %s', async (_, ask, expected) => {
    const { status, body } = await ask();
    expect(status).toBe(expected);
    expect((body as Refusal).message['zh-Hans']).toMatch(/\p{Script=Han}/u);
  });

  it('is refused when its work was used before', async () => {
    const work = await solvedWork(anyone);
    expect((await send(anyone, NEED, work)).status).toBe(201);
    expect((await send(anyone, NEED, work)).status).toBe(403);
  });
});

describe('sending again and again', () => {
  it('is held back for a while, and only for that address', () => {
    const limit = createSendingLimit();
    const start = Date.parse('2026-11-26T00:00:00Z');
    for (let count = 0; count < MOST_AT_ONCE; count += 1) limit.count('a', start + count);
    expect(() => limit.count('a', start + 100)).toThrow(/10 minutes/);
    expect(() => limit.count('b', start + 100)).not.toThrow();
    expect(() => limit.count('a', start + 11 * 60_000)).not.toThrow();
  });
});

describe('an enquiry that was deleted', () => {
  it('is in no page of the file and of its log', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'enquiry-'));
    const file = path.join(folder, 'directory.db');
    const sample = await openSample({ engine: 'sqlite', file });
    const words = 'unmistakable-words-of-a-sender';
    const bytes = () => [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1')).join('');
    try {
      const own = await receipt(sample.anonymous, { ...NEED, need: words });
      expect(bytes()).toContain(words);
      await sample.anonymous('POST', `${AT}/take-back`, own);
      expect(bytes()).not.toContain(words);
    } finally {
      await sample.close();
      await rm(folder, { recursive: true });
    }
  });
});
