/**
 * Lets a process of its own check and build: started when there is work, ended when there was none for a while, so
 * that its memory goes back and nobody else waits for it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Built, Builder, Commission } from './building.ts';
import type { DatabaseAddress } from './store/database.ts';

/** The time between a submission and its approval by somebody who sits there waiting. */
const IDLE = 30_000;

export interface BuilderStart {
  database: DatabaseAddress;
  /** The data folder, of which only the geodata are read. */
  data: string;
  program: string;
}

export interface Order {
  id: number;
  commission: Commission;
}
export type Delivery = { id: number; built: Built } | { id: number; failure: string };

interface Waiting {
  resolve(built: Built): void;
  reject(error: Error): void;
}

export function createBuilderProcess(start: BuilderStart): Builder {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;

  function rest(): void {
    if (waiting.size > 0) return;
    clearTimeout(idle);
    idle = setTimeout(end, IDLE);
    idle.unref();
  }
  function end(): void {
    const ending = child;
    child = undefined;
    if (ending?.connected) ending.disconnect();
  }
  function settle(delivery: Delivery): void {
    const one = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    if ('built' in delivery) one?.resolve(delivery.built);
    else one?.reject(new Error(delivery.failure));
    rest();
  }

  function begin(): ChildProcess {
    const extension = path.extname(import.meta.filename);
    const begun = fork(path.join(import.meta.dirname, `builder-child${extension}`), {
      serialization: 'advanced',
      execArgv: extension === '.ts' ? ['--import', 'tsx'] : [],
    });
    // Not among its arguments, which everybody on the machine can see: the address may hold a password.
    const { database, data, program } = start;
    begun.send({ database, data, program } satisfies BuilderStart);
    const lost = (reason: string) => {
      if (child === begun) child = undefined;
      for (const { reject } of waiting.values()) reject(new Error(`The builder ${reason}.`));
      waiting.clear();
    };
    begun.on('message', (delivery) => settle(delivery as Delivery));
    begun.on('error', (error) => lost(`failed: ${error.message}`));
    begun.on('exit', (code, signal) => {
      if (child === begun) lost(`ended before it was done (${signal ?? code})`);
    });
    return begun;
  }

  return {
    build(commission) {
      clearTimeout(idle);
      child ??= begin();
      const id = (last += 1);
      const sent = new Promise<Built>((resolve, reject) => waiting.set(id, { resolve, reject }));
      child.send({ id, commission } satisfies Order);
      return sent;
    },
    async close() {
      clearTimeout(idle);
      const ending = child;
      if (!ending) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      end();
      await ended;
    },
  };
}
