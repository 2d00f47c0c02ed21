/**
 * Checks and builds the directory as the store holds it, with proposed records in place of the published ones.
 * Heavy beside the rest of the service, so that `workshop-thread.ts` lets it work in a thread of its own.
 */
import { buildDatasets } from '../dataset/build.ts';
import { checkDirectory } from '../dataset/check.ts';
import type { DataFile } from '../dataset/data-kind.ts';
import { readStations, STATIONS_FILE } from '../dataset/stations.ts';
import type { Problem } from '../dataset/problem.ts';
import type { RecordKey } from '../domain/record-key.ts';
import type { RecordProblem } from '../domain/refusal.ts';
import { packDocuments, type PackedDocuments } from './packed-documents.ts';
import { filesOf, type Kept, type RecordFile } from './store/data-files.ts';
import { allRecords } from './store/records.ts';
import type { Database } from './store/tables.ts';

export interface Commission {
  proposals: readonly Kept[];
  /** Whether the documents are wanted too, where there is no problem. */
  build: boolean;
}

export interface Work {
  /** Of the publication that the proposals were laid over. */
  number: number;
  problems: RecordProblem[];
  built?: PackedDocuments;
}

export interface Workshop {
  work(commission: Commission): Promise<Work>;
  close(): Promise<void>;
}

const GEODATA = /^geo\/.*\.geojson$/;

function asRecordProblem(keys: ReadonlyMap<string, RecordKey>, problem: Problem): RecordProblem {
  const { rule, path, message, file } = problem;
  return { ...keys.get(file), rule, path, message: keys.has(file) ? message : `${file}: ${message}` };
}

const keysOf = (files: readonly RecordFile[]) =>
  new Map(files.flatMap(({ path, key }) => (key ? [[path, key] as const] : [])));

/** `surroundings` are the files of the data folder, of which only the geodata are taken. */
export function createWorkshop(db: Database, surroundings: readonly DataFile[]): Workshop {
  const geodata = surroundings.filter(({ path }) => GEODATA.test(path));
  const stations = readStations(geodata.find(({ path }) => path === `geo/${STATIONS_FILE}`)?.text);
  let kept: { number: number; records: Kept[] } | undefined;

  async function current(): Promise<{ number: number; records: Kept[] }> {
    const { number } = await db.selectFrom('publication').select('number').executeTakeFirstOrThrow();
    if (kept?.number !== number) kept = { number, records: await allRecords(db) };
    return kept;
  }

  return {
    async work({ proposals, build }) {
      const { number, records } = await current();
      const files = filesOf(records, proposals);
      const { directory, problems } = checkDirectory([...files, ...geodata]);
      const keys = keysOf(files);
      const found = problems.map((problem) => asRecordProblem(keys, problem));
      if (!build || !directory || found.length > 0) return { number, problems: found };
      return { number, problems: found, built: packDocuments(buildDatasets(directory, stations)) };
    },
    close: () => Promise.resolve(),
  };
}
