import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskGroup } from '../../domain/task.ts';
import { openSample, type Ask, type Sample } from '../sample-service.ts';
import { STORES } from '../store/sample-stores.ts';
import { countedWords } from './missed-searches.ts';

describe.each(STORES)('the board of tasks on $name', ({ open, close }) => {
  let sample: Sample;
  let editor: Ask;

  beforeAll(async () => {
    sample = await openSample(await open());
    editor = await sample.staff('editor');
  });
  afterAll(async () => {
    await sample.close();
    await close();
  });

  it('tells staff what the records lack, and what visitors did not find, needs without their words', async () => {
    const miss = (body: object) => sample.anonymous('POST', '/api/v1/searches', body);
    for (const text of ['Laser  welding', 'laser welding', '13912345678']) {
      expect((await miss({ text })).status).toBe(200);
    }
    expect((await miss({ need: true })).status).toBe(200);
    expect((await miss({ need: true, text: '我们的秘密' })).status).toBe(400);
    const { groups } = (await editor('GET', '/api/v1/tasks')).body as { groups: TaskGroup[] };
    const group = (task: TaskGroup['task']) => groups.find((one) => one.task === task);
    expect(group('empty-search')?.items).toEqual([
      { name: 'laser welding', detail: '2' },
      { name: '', detail: '1' },
    ]);
    expect(group('missing-phone')?.items[0]).toMatchObject({ kind: 'entry', name: expect.any(String) });
    expect(group('open-enquiry')?.count).toBe(0);
  });
});

it('counts words as one however they are written, and none that name a person', () => {
  expect(countedWords('  ＡＩ  芯片 ')).toBe('ai 芯片');
  for (const text of ['', ' ', 'a@b.cn', '021-5250 0000', 'x'.repeat(61)]) {
    expect(countedWords(text)).toBeUndefined();
  }
});
