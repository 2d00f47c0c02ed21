/** Opens everything the service works with, in order: the store, its newest version, its seed, what it publishes. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { datasetAddressSchema, type DatasetAddress } from '../dataset/address.ts';
import { SINGLE_FILES, type DataFile } from '../dataset/data-kind.ts';
import { readDataFiles, readDataFolder, readGeodata } from '../dataset/load.server.ts';
import type { Backstage } from './api/environment.ts';
import { createAuth } from './auth/auth.ts';
import type { Builder } from './building.ts';
import type { Config } from './config.ts';
import { keepRetention } from './enquiries/retention.ts';
import { log } from './log.ts';
import { createMailer } from './mailer.ts';
import { programDigest } from './program-digest.ts';
import { makeSureOfBuild, openPublication } from './publication.ts';
import { loadSecret } from './secret.ts';
import { openDatabase, type DatabaseAddress, type OpenDatabase } from './store/database.ts';
import { migrate } from './store/migrations.ts';
import { isSeeded, seedNewFiles, seedOnce } from './store/seed.ts';
import type { Database } from './store/tables.ts';
import { keepCheckingLinks } from './tasks/link-checking.ts';
import { createWorkshop } from './workshop.ts';

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

interface BuilderPlace {
  database: DatabaseAddress;
  db: Database;
  data: string;
  geodata: readonly DataFile[];
  program: string;
}
export type MakeBuilder = (place: BuilderPlace) => Promise<Builder>;

const sentenceOf = (added: readonly string[]) => `Brought in what this version needs: ${added.join(', ')}.`;

/** An empty store takes all records of the data folder; later starts read only what a newer version may need. */
async function seed({ db }: OpenDatabase, data: string, now: string): Promise<boolean> {
  if (!(await isSeeded(db)) && (await seedOnce(db, await readDataFolder(data), now))) return true;
  const added = await seedNewFiles(db, await readDataFiles(data, Object.keys(SINGLE_FILES)), now);
  if (added.length > 0) log.info(sentenceOf(added));
  return false;
}

async function readBasemap(site: string): Promise<DatasetAddress['basemap']> {
  const index = path.join(site, 'data/v1/index.json');
  if (!existsSync(index)) throw new Error(`The site is not built: ${index} is missing. Run npm run build.`);
  return datasetAddressSchema.parse(JSON.parse(await readFile(index, 'utf8'))).basemap;
}

export async function openService(
  config: Pick<Config, 'database' | 'varFolder' | 'origin' | 'smtpUrl' | 'mailFrom'>,
  folders: Folders,
  makeBuilder: MakeBuilder,
): Promise<OpenService> {
  const secret = await loadSecret(config.varFolder);
  const database = openDatabase(config.database);
  const { db } = database;
  const now = () => new Date().toISOString();
  try {
    await migrate(database);
    const seeded = await seed(database, folders.data, now());
    const geodata = await readGeodata(folders.data);
    const program = await programDigest(geodata);
    const builder = await makeBuilder({ ...config, ...folders, db, geodata, program });
    const problems = await makeSureOfBuild(db, builder, program);
    if (problems.length > 0) {
      log.error(`Published records that this version would refuse; mend them:\n${problems.join('\n')}`);
    }
    const publication = await openPublication({ db, basemap: await readBasemap(folders.site) });
    const workshop = createWorkshop(builder, publication);
    const stopLooking = lookForOthers(() => publication.refresh());
    const stopRetention = keepRetention({ db, now });
    const stopLinks = keepCheckingLinks({ db, now });
    const auth = createAuth({ database, secret, origin: config.origin, now });
    const mailer = createMailer(config.smtpUrl, config.mailFrom);
    return {
      backstage: { db, workshop, publication, now, auth, mailer, secret, origin: config.origin },
      seeded,
      async close() {
        stopLooking();
        stopRetention();
        stopLinks();
        await workshop.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
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
      if (!failing) log.error('What others published could not be read; it is tried again.', error);
      failing = true;
    }
    looking = false;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
