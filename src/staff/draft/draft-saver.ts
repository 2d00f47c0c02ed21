/**
 * Keeps what one editor is writing on one record, and saves it on the service a moment after each change. One
 * save at a time; what is written meanwhile goes with the next. Until the service has acknowledged it, it also
 * lies on the device, so that neither a lost network nor a closed window loses a word.
 *
 * Knows nothing of React or of HTTP: it is told how to save.
 */
import type { Proposal } from '../../domain/change.ts';
import type { RecordDocument, RecordKey } from '../../domain/record-key.ts';

export interface StoredDraft {
  readonly id: string;
  readonly version: number;
}

/** What the service or the device has to do for a draft. */
export interface DraftStore {
  create(records: readonly Proposal[]): Promise<StoredDraft>;
  save(draft: StoredDraft, records: readonly Proposal[]): Promise<StoredDraft>;
  /** Keeps what is not yet acknowledged on the device, or forgets it. */
  keep(proposal: Proposal | undefined): void;
  /** What to do about an error: try again, ask the person (somebody saved in between), or only tell. */
  judge(error: unknown): 'again' | 'stale' | 'tell';
}

export type DraftStatus = 'clean' | 'waiting' | 'saving' | 'saved' | 'offline' | 'stale' | 'refused';

export interface DraftState {
  readonly document: RecordDocument;
  /** The published revision that the document starts from. */
  readonly base: number;
  readonly status: DraftStatus;
  readonly draft: StoredDraft | undefined;
  readonly savedAt: Date | undefined;
  readonly error: unknown;
}

const PAUSE_MS = 800;
const RETRY_MS = 5_000;

export interface DraftOpening {
  key: RecordKey;
  document: RecordDocument;
  base: number;
  draft?: StoredDraft | undefined;
  /** The other records of the same change, which are saved with this one. */
  others?: readonly Proposal[];
}

export class DraftSaver {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly key: RecordKey;
  private readonly others: readonly Proposal[];
  private readonly store: DraftStore;

  constructor({ key, document, base, draft, others = [] }: DraftOpening, store: DraftStore) {
    this.key = key;
    this.others = others;
    this.store = store;
    this.state = {
      document,
      base,
      draft,
      status: draft ? 'saved' : 'clean',
      savedAt: undefined,
      error: undefined,
    };
  }

  readonly read = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes what was written; `base` only where it now starts from another revision. */
  edit(document: RecordDocument, base = this.state.base): void {
    this.put({ document, base, status: 'waiting', error: undefined });
    this.store.keep(this.proposal());
    this.wait(PAUSE_MS);
  }

  /** The same draft was saved elsewhere in this window, with the same words. */
  follow(draft: StoredDraft): void {
    this.put({ draft });
  }

  /** After a merge: goes on from the version that is stored. */
  adopt(draft: StoredDraft, document: RecordDocument, base: number): void {
    this.put({ draft });
    this.edit(document, base);
  }

  /** Saves at once; resolves when nothing is left to save, or when saving has failed. */
  async flush(): Promise<DraftState> {
    clearTimeout(this.timer);
    await this.running;
    if (this.isPending()) await this.run();
    return this.state;
  }

  /** Whether something is not yet on the service. */
  isPending(): boolean {
    return ['waiting', 'saving', 'offline', 'refused'].includes(this.state.status);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private proposal(): Proposal {
    return { ...this.key, base: this.state.base, document: this.state.document };
  }

  private run(): Promise<void> {
    this.running ??= this.save().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async save(): Promise<void> {
    const { document, base, draft } = this.state;
    this.put({ status: 'saving' });
    try {
      const records = [this.proposal(), ...this.others];
      const stored = draft ? await this.store.save(draft, records) : await this.store.create(records);
      const isLast = this.state.document === document && this.state.base === base;
      this.put({ draft: stored, savedAt: new Date(), status: isLast ? 'saved' : 'waiting' });
      if (isLast) this.store.keep(undefined);
      else this.wait(PAUSE_MS);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const verdict = this.store.judge(error);
    this.put({
      error,
      status: { again: 'offline', stale: 'stale', tell: 'refused' }[verdict] as DraftStatus,
    });
    if (verdict === 'again') this.wait(RETRY_MS);
  }

  private put(next: Partial<DraftState>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
}
