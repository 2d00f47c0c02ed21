/**
 * What is kept on the visitor's device. Storage may be full or forbidden, and what lies in it may be anything:
 * reading never fails, writing says whether it was kept, and until the page is closed nothing is lost either way.
 */

export type Kept = 'kept' | 'full' | 'forbidden';

export interface DeviceStore<Value> {
  /** The same object until it changes. */
  read(): Value;
  write(value: Value): Kept;
  /** How the last change went. */
  kept(): Kept;
  /** Told of every change, in this page or another. */
  subscribe(listener: () => void): () => void;
}

function reasonOf(error: unknown): Kept {
  const isFull = error instanceof DOMException && (error.name === 'QuotaExceededError' || error.code === 22);
  return isFull ? 'full' : 'forbidden';
}

function storageOf(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    // Some browsers throw on the very name where cookies are refused.
    console.info('Nothing can be kept on this device.', error);
    return undefined;
  }
}

function readRaw(key: string): string | null {
  try {
    return storageOf()?.getItem(key) ?? null;
  } catch (error) {
    console.info('What this device kept cannot be read.', error);
    return null;
  }
}

/** @param parse gives undefined for anything that is not a value of this store */
export function createDeviceStore<Value>(
  key: string,
  empty: Value,
  parse: (json: unknown) => Value | undefined,
): DeviceStore<Value> {
  const listeners = new Set<() => void>();
  let raw: string | null = null;
  let value = empty;
  let isRead = false;
  let kept: Kept = 'kept';

  function take(next: string | null): void {
    if (isRead && next === raw) return;
    isRead = true;
    raw = next;
    try {
      value = (next === null ? undefined : parse(JSON.parse(next))) ?? empty;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      value = empty;
    }
  }

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const follow = (event: StorageEvent) => {
    if (event.key !== null && event.key !== key) return;
    take(readRaw(key));
    tell();
  };

  return {
    read() {
      if (!isRead) take(readRaw(key));
      return value;
    },
    write(next) {
      raw = JSON.stringify(next);
      value = next;
      isRead = true;
      kept = 'kept';
      try {
        const storage = storageOf();
        if (storage) storage.setItem(key, raw);
        else kept = 'forbidden';
      } catch (error) {
        kept = reasonOf(error);
      }
      tell();
      return kept;
    },
    kept: () => kept,
    subscribe(listener) {
      if (listeners.size === 0) globalThis.addEventListener('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener('storage', follow);
      };
    },
  };
}
