/** The process that checks and builds; `builder-process.ts` starts it, tells it what to do and lets it end. */
import os from 'node:os';
import process from 'node:process';
import { readGeodata } from '../dataset/load.server.ts';
import type { BuilderStart, Delivery, Order } from './builder-process.ts';
import { createBuilder, type Builder } from './building.ts';
import { openDatabase } from './store/database.ts';

async function open({ database, data, program }: BuilderStart): Promise<Builder> {
  const { db, close } = openDatabase(database);
  const builder = createBuilder(db, await readGeodata(data), program);
  return { ...builder, close };
}

async function deliver(builder: Promise<Builder>, { id, commission }: Order): Promise<Delivery> {
  try {
    return { id, built: await (await builder).build(commission) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Whoever reads the directory comes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
process.once('message', (start) => {
  const builder = open(start as BuilderStart);
  let last: Promise<unknown> = builder;
  process.on('message', (order) => {
    // One after the other: each takes all of a processor anyway.
    last = last.then(async () => process.send?.(await deliver(builder, order as Order)));
  });
  process.once('disconnect', () => void builder.then(({ close }) => close()));
  builder.catch(() => process.exit(1));
});
