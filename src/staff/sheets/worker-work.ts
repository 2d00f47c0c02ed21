/** One piece of work in a worker of its own: it ends with the work, or when the signal says so. */
import type { Document } from '../../dataset/document-path.ts';
import { SheetFault } from '../../sheets/fault.ts';
import type { Known } from '../../sheets/known.ts';
import type { BaseRequest, Plan } from '../../sheets/plan.ts';
import type { FromWorker, ToWorker } from './worker-words.ts';

type Hear = (message: FromWorker, say: (message: ToWorker) => void) => void;
interface Ending<Result> {
  readonly end: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

function inWorker<Result>(
  first: ToWorker,
  signal: AbortSignal,
  hear: (ending: Ending<Result>) => Hear,
): Promise<Result> {
  const worker = new Worker(new URL('./sheets-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result>((resolve, reject) => {
    const say = (message: ToWorker) => worker.postMessage(message, []);
    const heard = hear({ end: resolve, fail: reject });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === 'refused') reject(new SheetFault(data.fault.code, data.fault.values));
      else if (data.say === 'failed') reject(new Error(data.message));
      else heard(data, say);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    say(first);
  }).finally(() => worker.terminate());
}

export function writeInWorker(
  order: Omit<Extract<ToWorker, { say: 'write' }>, 'say'>,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | string> {
  return inWorker({ say: 'write', ...order }, signal, ({ end }) => (message) => {
    if (message.say === 'written') end(message.content);
  });
}

interface PlanOrder {
  readonly file: File;
  readonly known: Known;
  readonly today: string;
  readonly signal: AbortSignal;
  /** Gets older states of records from the service. */
  readonly fetchBases: (wanted: readonly BaseRequest[]) => Promise<ReadonlyMap<string, Document>>;
  readonly onProgress: (done: number, total: number) => void;
}

export function planInWorker({
  file,
  known,
  today,
  signal,
  fetchBases,
  onProgress,
}: PlanOrder): Promise<Plan> {
  return inWorker<Plan>({ say: 'read', file, known, today }, signal, ({ end, fail }) => (message, say) => {
    if (message.say === 'wanted')
      fetchBases(message.bases)
        .then((bases) => say({ say: 'bases', bases }))
        .catch(fail);
    else if (message.say === 'progress') onProgress(message.done, message.total);
    else if (message.say === 'planned') end(message.plan);
  });
}
