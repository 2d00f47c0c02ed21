/**
 * Checks and builds the directory as the store holds it, with proposed records in place of the published ones.
 * Heavy, in time and memory: the service lets a process of its own do it (`builder-process.ts`).
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildDatasets } from '../dataset/build.ts';
import { checkDirectory } from '../dataset/check.ts';
import type { DataFile } from '../dataset/data-kind.ts';
import type { Problem } from '../dataset/problem.ts';
import { readStations, STATIONS_FILE } from '../dataset/stations.ts';
import type { RecordKey } from '../domain/record-key.ts';
import type { RecordProblem } from '../domain/refusal.ts';
import { filesOf, type Kept, type RecordFile } from './store/data-files.ts';
import { atOneMoment, documentDigests, type ChangedDocument, type Difference } from './store/documents.ts';
import { allRecords } from './store/records.ts';
import type { Database } from './store/tables.ts';

export interface Commission {
  proposals: readonly Kept[];
  /** Whether the documents are wanted too, where there is no problem. */
  build: boolean;
  /** Builds in spite of problems that leave every record readable: what is published already has to be shown. */
  despiteProblems?: boolean;
}

export interface Built {
  /** Of the publication that the proposals were laid over. */
  number: number;
  problems: RecordProblem[];
  difference?: Difference;
}

export interface Builder {
  build(commission: Commission): Promise<Built>;
  close(): Promise<void>;
}

interface Known {
  number: number;
  records: Kept[];
  digests: ReadonlyMap<string, string>;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

function asRecordProblem(keys: ReadonlyMap<string, RecordKey>, problem: Problem): RecordProblem {
  const { rule, path, message, file } = problem;
  return { ...keys.get(file), rule, path, message: keys.has(file) ? message : `${file}: ${message}` };
}

const keysOf = (files: readonly RecordFile[]) =>
  new Map(files.flatMap(({ path, key }) => (key ? [[path, key] as const] : [])));

function differenceFrom(
  digests: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, string>,
): Pick<Difference, 'changed' | 'removed'> {
  const changed: ChangedDocument[] = [];
  for (const [path, text] of documents) {
    const digest = digestOf(text);
    if (digests.get(path) !== digest) changed.push({ path, digest, gzip: gzipSync(text, { level: 6 }) });
  }
  return { changed, removed: [...digests.keys()].filter((path) => !documents.has(path)) };
}

/** `geodata` are the files below `geo/`; `program` tells this program’s builds from those of other versions. */
export function createBuilder(db: Database, geodata: readonly DataFile[], program: string): Builder {
  const stations = readStations(geodata.find(({ path }) => path === `geo/${STATIONS_FILE}`)?.text);
  let known: Known | undefined;

  const current = (): Promise<Known> =>
    atOneMoment(db, async (connection) => {
      const { number } = await connection
        .selectFrom('publication')
        .select('number')
        .executeTakeFirstOrThrow();
      if (known?.number !== number) {
        known = { number, records: await allRecords(connection), digests: await documentDigests(connection) };
      }
      return known;
    });

  return {
    async build({ proposals, build, despiteProblems = false }) {
      const { number, records, digests } = await current();
      const files = filesOf(records, proposals);
      const { directory, problems: found } = checkDirectory([...files, ...geodata]);
      const keys = keysOf(files);
      const problems = found.map((problem) => asRecordProblem(keys, problem));
      if (!build || !directory || (problems.length > 0 && !despiteProblems)) return { number, problems };
      const { version, documents } = buildDatasets(directory, stations);
      return { number, problems, difference: { version, program, ...differenceFrom(digests, documents) } };
    },
    close: () => Promise.resolve(),
  };
}
