import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Change, ChangeHead } from '../domain/change.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { RecordState, Revision } from '../domain/revision.ts';
import { openSample, type Ask, type Sample } from './sample-service.ts';
import { STORES } from './store/sample-stores.ts';

const KEY = { kind: 'entry', id: 'seari' } as const;
const AT = `/api/v1/records/${KEY.kind}/${KEY.id}`;
type Document = Record<string, unknown>;

describe.each(STORES)('a change on $name', ({ open, close }) => {
  let sample: Sample;
  let editor: Ask;
  let reviewer: Ask;

  beforeAll(async () => {
    sample = await openSample(await open());
    editor = await sample.staff('editor');
    reviewer = await sample.staff('reviewer');
  });
  afterAll(async () => {
    await sample.close();
    await close();
  });

  const record = async () => (await editor('GET', AT)).body as RecordState;
  const propose = async (ask: Ask, edit: (document: Document) => Document, why = '电话核实') => {
    const { document, revision } = await record();
    const records = [{ ...KEY, base: revision, document: edit(document as Document) }];
    const { status, body } = await ask('POST', '/api/v1/changes', { why, records });
    expect(status).toBe(201);
    return body as ChangeHead;
  };
  const step = async (ask: Ask, { id }: ChangeHead, action: string, body: object = {}) =>
    ask('POST', `/api/v1/changes/${id}/${action}`, body);
  const publicDetails = async () => {
    const { base } = (await sample.anonymous('GET', '/data/v1/index.json')).body as { base: string };
    return (await sample.anonymous('GET', `${base}en/entries/seari.json`)).body as Document;
  };
  const withNote = (note: string) => (document: Document) => ({ ...document, editorNote: note });
  const withSummary = (en: string) => (document: Document) => ({
    ...document,
    summary: { ...(document['summary'] as object), en },
  });

  it('is written, submitted, approved by a colleague, and published at once', async () => {
    const change = await propose(editor, withSummary('It tests low-voltage apparatus.'));
    const read = (await editor('GET', `/api/v1/changes/${change.id}`)).body as Change;
    expect(read.records[0]?.differences.map(({ path }) => path)).toEqual([['summary', 'en']]);
    expect((await step(editor, change, 'submit')).status).toBe(200);
    const before = (await sample.anonymous('GET', '/data/v1/index.json')).body as { version: string };
    const done = await step(reviewer, change, 'approve', { publish: true });
    expect(done.body).toMatchObject({ status: 'published', approver: { name: 'reviewer' } });
    expect(await publicDetails()).toMatchObject({ summary: 'It tests low-voltage apparatus.' });
    expect((await sample.anonymous('GET', '/data/v1/index.json')).body).not.toMatchObject(before);
    expect(await record()).toMatchObject({ revision: 2, openChanges: [] });
  });

  it('keeps who, when and why, and puts an earlier revision back', async () => {
    const { revisions } = (await editor('GET', `${AT}/revisions`)).body as { revisions: Revision[] };
    expect(revisions.map(({ revision, author, why }) => [revision, author.name, why])).toEqual([
      [2, 'editor', '电话核实'],
      [1, 'data/', '从 data/ 导入 · Imported from data/'],
    ]);
    const restored = await editor('POST', `${AT}/restore`, { revision: 1, why: '恢复原文' });
    expect(restored.status).toBe(201);
    const first = (await editor('GET', `${AT}/revisions/1`)).body as Revision;
    expect((restored.body as Change).records[0]?.document).toEqual(first.document);
    await step(editor, restored.body as Change, 'withdraw');
  });

  it('is sent back with a comment, mended and submitted again', async () => {
    const change = await propose(editor, withNote('第一稿'));
    await step(editor, change, 'submit');
    expect((await step(reviewer, change, 'return', { comment: '请注明来源' })).body).toMatchObject({
      status: 'returned',
    });
    const read = (await editor('GET', `/api/v1/changes/${change.id}`)).body as Change;
    expect(read.comments).toMatchObject([{ text: '请注明来源', author: { name: 'reviewer' } }]);
    const records = read.records.map(({ kind, id, base, document }) => ({ kind, id, base, document }));
    const saved = await editor('PUT', `/api/v1/changes/${change.id}`, {
      version: read.version,
      why: '第二稿',
      records,
    });
    expect(saved.body).toMatchObject({ version: read.version + 1, why: '第二稿' });
    expect((await step(editor, change, 'submit')).status).toBe(200);
    // Who still has the first version before them approves what they have not seen.
    const unseen = await step(reviewer, change, 'approve', { publish: true, version: read.version });
    expect([unseen.status, (unseen.body as Refusal).code]).toEqual([409, 'stale']);
    expect((await step(reviewer, change, 'approve', { version: read.version + 1 })).status).toBe(200);
    await step(editor, change, 'withdraw');
  });

  it('does not let one window overwrite what another saved', async () => {
    const change = await propose(editor, withNote('甲'));
    const { document, revision } = await record();
    const save = { version: 1, why: '', records: [{ ...KEY, base: revision, document }] };
    expect((await editor('PUT', `/api/v1/changes/${change.id}`, save)).status).toBe(200);
    const again = await editor('PUT', `/api/v1/changes/${change.id}`, save);
    expect([again.status, (again.body as Refusal).code]).toEqual([409, 'stale']);
    expect((again.body as Refusal).version).toBe(2);
    await step(editor, change, 'withdraw');
  });

  it('refuses to publish over what somebody else published, and shows it', async () => {
    const [slow, quick] = [await propose(editor, withNote('慢')), await propose(editor, withNote('快'))];
    for (const change of [slow, quick]) await step(editor, change, 'submit');
    expect((await step(reviewer, quick, 'approve', { publish: true })).status).toBe(200);
    const { status, body } = await step(reviewer, slow, 'approve', { publish: true });
    expect([status, (body as Refusal).code]).toEqual([409, 'stale']);
    expect((body as Refusal).stale?.[0]).toMatchObject({ id: 'seari', document: { editorNote: '快' } });
    await step(reviewer, slow, 'return', { comment: '请合并' });
    await step(editor, slow, 'withdraw');
  });

  it('refuses what does not pass the check, with each problem', async () => {
    const change = await propose(editor, (document) => ({ ...document, sectors: ['no-such-sector'] }));
    const { status, body } = await step(editor, change, 'submit');
    expect([status, (body as Refusal).code]).toEqual([422, 'unsound']);
    expect((body as Refusal).problems).toMatchObject([{ ...KEY, rule: 'term' }]);
    await step(editor, change, 'withdraw');
  });

  it('is looked at before it is proposed: its relations, and whom it may double', async () => {
    const { document } = await record();
    const look = await editor('POST', '/api/v1/check', {
      records: [
        {
          kind: 'entry',
          id: 'seari-again',
          document: { ...(document as Document), id: 'seari-again', sectors: ['no-such-sector'] },
        },
      ],
    });
    expect(look.status).toBe(200);
    const { problems, duplicates } = look.body as { problems: object[]; duplicates: object[] };
    expect(problems).toContainEqual(expect.objectContaining({ id: 'seari-again', rule: 'term' }));
    expect(duplicates).toContainEqual(expect.objectContaining({ with: KEY, reason: 'name' }));
    expect((await editor('GET', '/api/v1/records/entry/seari-again')).status).toBe(404);
  });

  it('is not approved by its own author while two persons are asked for', async () => {
    const change = await propose(reviewer, withNote('自己'));
    await step(reviewer, change, 'submit');
    const { status, body } = await step(reviewer, change, 'approve');
    expect([status, (body as Refusal).code]).toEqual([403, 'own-change']);
    await step(reviewer, change, 'withdraw');
  });

  it('is undone whole, new records with it, and later edits of other fields stay', async () => {
    const { document } = await record();
    const copy = {
      ...(document as Document),
      id: 'new-testing-centre',
      names: [{ value: '普陀新设检测中心', lang: 'zh-Hans', kind: 'official' }],
    };
    const state = await record();
    const batch = await editor('POST', '/api/v1/changes', {
      why: '表格导入',
      records: [
        { ...KEY, base: state.revision, document: withNote('批量')(state.document as Document) },
        { kind: 'entry', id: 'new-testing-centre', base: 0, document: copy },
      ],
    });
    const change = batch.body as ChangeHead;
    expect((await step(editor, change, 'submit')).body).toMatchObject({ status: 'submitted' });
    await step(reviewer, change, 'approve', { publish: true });
    const later = await propose(editor, withSummary('Later words.'));
    await step(editor, later, 'submit');
    await step(reviewer, later, 'approve', { publish: true });

    const undone = await step(reviewer, change, 'undo', { why: '导入有误' });
    expect(undone.body).toMatchObject({ status: 'published', undoes: change.id });
    // What was taken back does not return by one person's word.
    const again = await step(reviewer, undone.body as ChangeHead, 'undo', { why: '还是要' });
    expect(again.body).toMatchObject({ status: 'submitted' });
    await step(reviewer, again.body as ChangeHead, 'withdraw');
    expect((await record()).document).toMatchObject({ editorNote: '快', summary: { en: 'Later words.' } });
    expect((await editor('GET', '/api/v1/records/entry/new-testing-centre')).body).toMatchObject({
      document: null,
    });
    expect((await editor('GET', `/api/v1/changes/${change.id}`)).body).toMatchObject({
      undoneBy: (undone.body as ChangeHead).id,
    });
    const { base } = (await sample.anonymous('GET', '/data/v1/index.json')).body as { base: string };
    const gone = await sample.anonymous('GET', `${base}en/entries/new-testing-centre.json`);
    expect(gone.status).toBe(404);
  });

  it('leaves no trace of an undoing that is refused', async () => {
    const { body } = await editor('GET', '/api/v1/changes?status=published&limit=200');
    const { changes } = body as { changes: ChangeHead[] };
    const spoilt = changes.find(({ why, undoneBy, undoes }) => !undoneBy && !undoes && why === '电话核实');
    const { backstage } = sample;
    const work = vi.spyOn(backstage.workshop, 'work').mockResolvedValue({
      number: backstage.publication.current().number,
      problems: [{ ...KEY, rule: 'term', path: 'sectors[0]', message: 'is unknown' }],
    });
    const refused = await step(reviewer, spoilt!, 'undo', { why: '导入有误' });
    work.mockRestore();
    expect((refused.body as Refusal).code).toBe('unsound');
    const open = await editor('GET', '/api/v1/changes?status=submitted,approved');
    expect((open.body as { changes: ChangeHead[] }).changes).toEqual([]);
  });

  it('shows two people on one record each other', async () => {
    const on = { ...KEY, editing: true };
    expect((await editor('POST', '/api/v1/presence', on)).body).toEqual({ present: [] });
    expect((await reviewer('POST', '/api/v1/presence', on)).body).toMatchObject({
      present: [{ user: { name: 'editor' }, editing: true }],
    });
  });
});
