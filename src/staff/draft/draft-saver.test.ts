import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Proposal } from '../../domain/change.ts';
import { DraftSaver, type DraftStore, type StoredDraft } from './draft-saver.ts';

const key = { kind: 'entry', id: 'srici' } as const;
const open = { key, document: { id: 'srici' }, base: 3 };

class Offline extends Error {}
class Stale extends Error {}

/** A service that can be cut off, and that may take its time. */
class Service implements DraftStore {
  stored: (readonly Proposal[])[] = [];
  kept: Proposal | undefined;
  fault: Error | undefined;
  delay = 0;

  create = (records: readonly Proposal[]) => this.take(records, 1);
  save = ({ version }: StoredDraft, records: readonly Proposal[]) => this.take(records, version + 1);
  keep = (proposal: Proposal | undefined) => {
    this.kept = proposal;
  };
  judge = (error: unknown) =>
    error instanceof Offline ? 'again' : error instanceof Stale ? 'stale' : 'tell';

  private async take(records: readonly Proposal[], version: number): Promise<StoredDraft> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (this.fault) throw this.fault;
    this.stored.push(records);
    return { id: 'c1', version };
  }
}

describe('a draft', () => {
  let service: Service;
  let saver: DraftSaver;
  beforeEach(() => {
    vi.useFakeTimers();
    service = new Service();
    saver = new DraftSaver(open, service);
  });
  afterEach(() => {
    saver.stop();
    vi.useRealTimers();
  });

  it('is saved once a hand has paused, with the revision that it started from', async () => {
    saver.edit({ id: 'srici', level: 'n' });
    saver.edit({ id: 'srici', level: 'national' });
    expect(service.stored).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(service.stored).toEqual([[{ ...key, base: 3, document: { id: 'srici', level: 'national' } }]]);
    expect(saver.read()).toMatchObject({ status: 'saved', draft: { id: 'c1', version: 1 } });
    expect(service.kept).toBeUndefined();
  });

  it('keeps what is written while a save is on its way, and saves it next', async () => {
    service.delay = 500;
    saver.edit({ id: 'a' });
    await vi.advanceTimersByTimeAsync(1000);
    saver.edit({ id: 'b' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(service.stored.map(([one]) => one?.document)).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(saver.read()).toMatchObject({ status: 'saved', draft: { version: 2 } });
  });

  it('lies on the device while the service cannot be reached, and goes there when it can', async () => {
    service.fault = new Offline();
    saver.edit({ id: 'a' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.read().status).toBe('offline');
    expect(saver.isPending()).toBe(true);
    expect(service.kept?.document).toEqual({ id: 'a' });
    service.fault = undefined;
    await vi.advanceTimersByTimeAsync(6000);
    expect(saver.read().status).toBe('saved');
    expect(service.kept).toBeUndefined();
  });

  it('asks when another window saved in between, and overwrites nothing', async () => {
    service.fault = new Stale();
    saver.edit({ id: 'a' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saver.read().status).toBe('stale');
    expect(service.stored).toEqual([]);
    service.fault = undefined;
    saver.adopt({ id: 'c1', version: 7 }, { id: 'merged' }, 4);
    expect((await saver.flush()).draft).toEqual({ id: 'c1', version: 8 });
    expect(service.stored).toEqual([[{ ...key, base: 4, document: { id: 'merged' } }]]);
  });

  it('is saved at once when it must be, together with the other records of its change', async () => {
    const other: Proposal = { kind: 'entry', id: 'seari', base: 1, document: {} };
    saver = new DraftSaver({ ...open, draft: { id: 'c1', version: 4 }, others: [other] }, service);
    saver.edit({ id: 'a' });
    expect((await saver.flush()).status).toBe('saved');
    expect(service.stored[0]).toHaveLength(2);
    expect(saver.read().draft?.version).toBe(5);
  });
});
