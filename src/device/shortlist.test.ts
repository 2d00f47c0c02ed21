import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDeviceStore } from './device-store.ts';
import {
  addEntries,
  formatShortlistFile,
  LONGEST_NOTE,
  mergeShortlists,
  MOST_ENTRIES,
  moveEntry,
  noteEntry,
  parseShortlist,
  parseShortlistFile,
  removeEntry,
} from './shortlist.ts';

const DAY = '2026-11-23';
const list = addEntries([], ['seari', 'srici', 'ecnu'], DAY);
const ids = (of: typeof list) => of.map(({ id }) => id);

describe('a shortlist', () => {
  it('keeps the order of the visitor and each entry once', () => {
    expect(ids(addEntries(list, ['srici', 'stiee'], DAY))).toEqual(['seari', 'srici', 'ecnu', 'stiee']);
    expect(ids(moveEntry(list, 'ecnu', -1))).toEqual(['seari', 'ecnu', 'srici']);
    expect(moveEntry(list, 'seari', -1)).toBe(list);
    expect(ids(removeEntry(list, 'srici'))).toEqual(['seari', 'ecnu']);
  });

  it('has room for two hundred', () => {
    const many = Array.from({ length: 250 }, (_, index) => `entry-${index}`);
    expect(addEntries([], many, DAY)).toHaveLength(MOST_ENTRIES);
    expect(mergeShortlists(list, addEntries([], many, DAY))).toHaveLength(MOST_ENTRIES);
  });

  it('goes into a file and back, notes included', () => {
    const noted = noteEntry(list, 'srici', '下周去看'.repeat(200));
    expect(noted[1]?.note).toHaveLength(LONGEST_NOTE);
    expect(parseShortlistFile(formatShortlistFile(noted))).toEqual(noted);
    expect(noteEntry(noted, 'srici', '')[1]).toEqual({ id: 'srici', addedOn: DAY });
  });

  it.each([
    '',
    '{',
    '[]',
    '{"format":"other"}',
    'null',
    '{"format":"putuo-innovation-directory/shortlist","version":1,"entries":[{"id":"<b>"}]}',
  ])('takes no other file: %s', (text) => expect(parseShortlistFile(text)).toBeUndefined());

  it('takes a list as the device kept it, and nothing else', () => {
    const kept = [{ id: 'seari', addedOn: DAY, note: '周二', colour: 'red' }];
    expect(parseShortlist(kept)).toEqual([{ id: 'seari', addedOn: DAY, note: '周二' }]);
    const wrong: readonly unknown[] = [
      {},
      null,
      [null],
      ['seari'],
      [{ id: 'seari' }],
      [{ id: 'Seari', addedOn: DAY }],
      [{ id: 'a'.repeat(81), addedOn: DAY }],
      [{ id: 'seari', addedOn: 'today' }],
      [{ id: 'seari', addedOn: DAY, note: 7 }],
      [{ id: 'seari', addedOn: DAY, note: 'x'.repeat(LONGEST_NOTE + 1) }],
      Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => ({ id: `entry-${index}`, addedOn: DAY })),
    ];
    for (const json of wrong) expect(parseShortlist(json), JSON.stringify(json)).toBeUndefined();
  });
});

describe('what is kept on the device', () => {
  afterEach(() => vi.unstubAllGlobals());
  const numbers = (json: unknown) => (Array.isArray(json) ? (json as number[]) : undefined);
  const stub = (storage: Partial<Storage>) => vi.stubGlobal('localStorage', storage);

  it('says when there is no room, and loses nothing until the page is closed', () => {
    stub({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    const store = createDeviceStore<readonly number[]>('test', [], numbers);
    expect(store.write([1])).toBe('full');
    expect(store.read()).toEqual([1]);
  });

  it('says when storage is forbidden', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = createDeviceStore<readonly number[]>('test', [], numbers);
    expect(store.read()).toEqual([]);
    expect(store.write([2])).toBe('forbidden');
    expect(store.read()).toEqual([2]);
  });

  it.each(['{', '"text"', 'null'])('reads nothing out of %s', (raw) => {
    stub({ getItem: () => raw });
    expect(createDeviceStore<readonly number[]>('test', [], numbers).read()).toEqual([]);
  });
});
