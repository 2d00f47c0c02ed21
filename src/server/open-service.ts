/** Opens everything the service works with, in order: the store, its newest version, its seed, what it publishes. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { datasetAddressSchema } from '../dataset/address.ts';
import type { DataFile } from '../dataset/data-kind.ts';
import { readDataFolder } from '../dataset/load.server.ts';
import type { Backstage } from './api/environment.ts';
import { createAuth } from './auth/auth.ts';
import type { Config } from './config.ts';
import { keepRetention } from './enquiries/retention.ts';
import { createMailer } from './mailer.ts';
import { createPublication } from './publication.ts';
import { loadSecret } from './secret.ts';
import { openDatabase } from './store/database.ts';
import { migrate } from './store/migrations.ts';
import { seedNewFiles, seedOnce } from './store/seed.ts';
import type { Database } from './store/tables.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

/** How often another process’s publish is looked for. */
const LOOK_EVERY = 1000;

export interface OpenService {
  backstage: Backstage;
  seeded: boolean;
  close(): Promise<void>;
}

interface Folders {
  /** The records that an empty store starts with, and the geodata. */
  data: string;
  /** The built site. */
  site: string;
}

export type MakeWorkshop = (db: Database, files: readonly DataFile[]) => Workshop;

export async function openService(
  config: Pick<Config, 'database' | 'varFolder' | 'origin' | 'smtpUrl' | 'mailFrom'>,
  folders: Folders,
  makeWorkshop: MakeWorkshop = createWorkshop,
): Promise<OpenService> {
  const secret = await loadSecret(config.varFolder);
  const database = openDatabase(config.database);
  const now = () => new Date().toISOString();
  try {
    await migrate(database);
    const files = await readDataFolder(folders.data);
    const seeded = await seedOnce(database.db, files, now());
    const added = seeded ? [] : await seedNewFiles(database.db, files, now());
    if (added.length > 0) console.info(`Brought in what this version needs: ${added.join(', ')}.`);
    const workshop = makeWorkshop(database.db, files);
    const publication = await firstPublication(database.db, workshop, folders.site);
    const stopLooking = lookForOthers(() => publication.refresh());
    const stopRetention = keepRetention({ db: database.db, now });
    const auth = createAuth({ database, secret, origin: config.origin, now });
    const mailer = createMailer(config.smtpUrl, config.mailFrom);
    return {
      backstage: { db: database.db, workshop, publication, now, auth, mailer, secret, origin: config.origin },
      seeded,
      async close() {
        stopLooking();
        stopRetention();
        await workshop.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function firstPublication(db: Database, workshop: Workshop, site: string) {
  const index = path.join(site, 'data/v1/index.json');
  if (!existsSync(index)) throw new Error(`The site is not built: ${index} is missing. Run npm run build.`);
  const { basemap } = datasetAddressSchema.parse(JSON.parse(await readFile(index, 'utf8')));
  const { number, built, problems } = await workshop.work({ proposals: [], build: true });
  if (!built) {
    const sentences = problems
      .slice(0, 10)
      .map(({ kind, id, message }) => `${kind ?? ''}/${id ?? ''}: ${message}`);
    throw new Error(`The records in the database do not pass the check:\n${sentences.join('\n')}`);
  }
  return createPublication({ db, workshop, basemap }, { number, documents: built });
}

function lookForOthers(refresh: () => Promise<void>): () => void {
  let failing = false;
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      await refresh();
      failing = false;
    } catch (error) {
      // Once, not every second; what is published stays until the database answers again.
      if (!failing) console.error(error);
      failing = true;
    }
    looking = false;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
