/**
 * Has pages drawn by the built program in a thread, which is started with the first order and ended when none
 * came for a while: a service whose pages are as they were built never pays for it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  DrawnPage,
  FromPageThread,
  PageOrder,
  PageThreadData,
  ToPageThread,
} from '../../dataset/page-order.ts';

/** The gzip of a document by its name, or undefined where there is none. */
export type Documents = (name: string) => Uint8Array | undefined;

export interface PageDrawer {
  /** Rejects where the program is not there, fails, or takes too long. */
  draw(order: PageOrder, documents: Documents): Promise<DrawnPage>;
  close(): Promise<void>;
}

interface Folders {
  /** The built site. */
  site: string;
  /** The program that draws pages, from the same build. */
  program: string;
}

const IDLE = 60_000;
const LONGEST = 15_000;
/** More than these never wait: whoever comes then gets the page as it was built. */
const MOST_WAITING = 200;
/** In megabytes; a directory of 10,000 entries needs about half of it. */
const LARGEST_HEAP = 192;

interface Waiting {
  documents: Documents;
  settle(result: DrawnPage | Error): void;
}

export function createPageDrawer({ site, program }: Folders): PageDrawer {
  const file = path.join(program, 'page-thread.js');
  const orders = new Map<number, Waiting>();
  let count = 0;
  let thread: Worker | undefined;
  let resting: NodeJS.Timeout | undefined;

  function end(reason?: Error): Promise<unknown> {
    const ended = thread;
    thread = undefined;
    for (const { settle } of orders.values()) settle(reason ?? new Error('The service is stopping.'));
    return ended?.terminate() ?? Promise.resolve();
  }

  function hear(worker: Worker, message: FromPageThread): void {
    const order = orders.get(message.order);
    if (message.type === 'need') {
      const gzip = order?.documents(message.name);
      worker.postMessage({ type: 'document', need: message.need, gzip } satisfies ToPageThread);
    } else order?.settle(message.type === 'drawn' ? message.page : new Error(message.reason));
  }

  function start(): Worker {
    const data: PageThreadData = { site };
    const worker = new Worker(file, {
      workerData: data,
      execArgv: [],
      env: { NODE_ENV: 'production' },
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
    });
    worker.unref();
    worker.on('message', (message: FromPageThread) => hear(worker, message));
    worker.on('error', (error) => {
      if (thread === worker) void end(error);
    });
    return worker;
  }

  function rest(): void {
    clearTimeout(resting);
    if (orders.size > 0) return;
    resting = setTimeout(() => void end(), IDLE);
    resting.unref();
  }

  return {
    draw(page, documents) {
      if (!existsSync(file)) {
        return Promise.reject(new Error(`${file} is missing; run npm run build.`));
      }
      if (orders.size >= MOST_WAITING) return Promise.reject(new Error('Too many pages wait to be drawn.'));
      thread ??= start();
      const worker = thread;
      clearTimeout(resting);
      count += 1;
      const order = count;
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => void end(new Error(`${page.path} took too long.`)), LONGEST);
        orders.set(order, {
          documents,
          settle(result) {
            clearTimeout(late);
            orders.delete(order);
            if (result instanceof Error) reject(result);
            else resolve(result);
            rest();
          },
        });
        worker.postMessage({ type: 'draw', order, page } satisfies ToPageThread);
      });
    },
    async close() {
      clearTimeout(resting);
      await end();
    },
  };
}
