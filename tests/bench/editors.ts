/**
 * Many editors at once: each saves the same draft again and again, as the form does while somebody types. Tells how
 * long a save takes, and after a kill whether every acknowledged one is there.
 */
import type { Change, ChangeHead } from '../../src/domain/change.ts';
import type { RecordState } from '../../src/domain/revision.ts';
import { addStaff } from '../../src/server/operations/add-staff.ts';
import type { OpenDatabase } from '../../src/server/store/database.ts';
import { ServiceProcess } from '../service-process.ts';

const PASSWORD = 'quiet river at noon 7';
/** Between two saves of one editor, in ms: the form saves when somebody pauses. */
const PAUSE = { least: 200, most: 800 };

export interface Editor {
  headers: Record<string, string>;
  record: RecordState;
  change: string;
  /** Acknowledged last. */
  version: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Each from a machine of its own, as the limits are for one address. */
const machine = (index: number) => ({ 'x-forwarded-for': `10.1.0.${index + 1}` });

export async function hireEditors(database: OpenDatabase, secret: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const username = `editor-${index}`;
    await addStaff(database, secret, { name: username, username, role: 'editor', password: PASSWORD });
  }
}

export async function signIn(service: ServiceProcess, count: number): Promise<Editor[]> {
  const editors: Editor[] = [];
  for (let index = 0; index < count; index += 1) {
    const credentials = { username: `editor-${index}`, password: PASSWORD };
    const from = { ...machine(index), origin: service.base };
    const signedIn = await service.ask('POST', '/api/auth/sign-in/username', credentials, from);
    if (signedIn.status !== 200) throw new Error(`Signing in: ${JSON.stringify(signedIn.body)}`);
    const headers = { ...machine(index), cookie: ServiceProcess.cookieOf(signedIn) };
    const ask = async (method: string, path: string, body?: unknown) =>
      (await service.ask(method, `/api/v1${path}`, body, headers)).body;
    const { rows } = (await ask('GET', '/records?kind=entry&limit=100')) as { rows: { id: string }[] };
    const id = rows[index % rows.length]!.id;
    const record = (await ask('GET', `/records/entry/${id}`)) as RecordState;
    const records = [{ kind: 'entry', id, base: record.revision, document: record.document }];
    const change = (await ask('POST', '/changes', { why: 'save 1', records })) as ChangeHead;
    editors.push({ headers, record, change: change.id, version: 1 });
  }
  return editors;
}

async function type(service: ServiceProcess, editor: Editor, until: number, times: number[]): Promise<void> {
  while (performance.now() < until) {
    await pause(PAUSE.least + Math.random() * (PAUSE.most - PAUSE.least));
    const why = `save ${editor.version + 1}`;
    const { kind, id, revision, document } = editor.record;
    const records = [{ kind, id, base: revision, document: { ...document, editorNote: why } }];
    const begun = performance.now();
    const { status, body } = await service.ask(
      'PUT',
      `/api/v1/changes/${editor.change}`,
      { version: editor.version, why, records },
      editor.headers,
    );
    times.push(performance.now() - begun);
    if (status !== 200) throw new Error(`A save was refused: ${status} ${JSON.stringify(body)}`);
    editor.version = (body as ChangeHead).version;
  }
}

/** The time of each acknowledged save, in ms. */
export async function typeAll(
  service: ServiceProcess,
  editors: readonly Editor[],
  seconds: number,
): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(editors.map((editor) => type(service, editor, until, times)));
  return times;
}

/** How many drafts do not hold what was acknowledged last. */
export async function countLost(service: ServiceProcess, editors: readonly Editor[]): Promise<number> {
  let lost = 0;
  for (const { change, version, headers } of editors) {
    const { body } = await service.ask('GET', `/api/v1/changes/${change}`, undefined, headers);
    const kept = body as Change;
    const document = kept.records[0]?.document as { editorNote?: string } | null;
    if (kept.version < version || document?.editorNote !== `save ${kept.version}`) lost += 1;
  }
  return lost;
}
