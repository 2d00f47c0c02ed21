/** The built service as a process: started, asked, killed, started again. For benchmarks and for tests of crashes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const PROGRAM = path.join(root, 'build/server/main.js');
/** A first start builds thousands of entries, on a machine that may do other things too. */
const LONGEST_START = 300_000;

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface Answered {
  status: number;
  body: unknown;
  headers: Headers;
}

export class ServiceProcess {
  readonly base: string;
  /** From its start until it was ready, in ms. */
  readonly readyAfter: number;
  readonly #child: ChildProcess;
  readonly #said: () => string;

  private constructor(child: ChildProcess, base: string, readyAfter: number, said: () => string) {
    this.#child = child;
    this.base = base;
    this.readyAfter = readyAfter;
    this.#said = said;
  }

  static async start(varFolder: string, environment: Record<string, string> = {}): Promise<ServiceProcess> {
    if (!existsSync(PROGRAM)) throw new Error('The service is not built; run npm run build first.');
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const begun = performance.now();
    const child = spawn(process.execPath, [PROGRAM], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', ...environment, PORT: String(port), VAR_DIR: varFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const isReady = async () => {
      try {
        return (await fetch(`${base}/api/v1/ready`)).ok;
      } catch {
        return false;
      }
    };
    while (!(await isReady())) {
      if (child.exitCode !== null || performance.now() - begun > LONGEST_START) {
        child.kill('SIGKILL');
        throw new Error(`The service did not start:\n${said}`);
      }
      await pause(5);
    }
    return new ServiceProcess(child, base, performance.now() - begun, () => said);
  }

  /** The secret of the link that makes the first administrator. */
  get administratorToken(): string {
    return /\/staff\/invitation#(\S+)/.exec(this.#said())?.[1] ?? '';
  }

  /** In MB; `peak` since its start. */
  memory(): { resident: number; peak: number } {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { resident: read('VmRSS'), peak: read('VmHWM') };
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.kill(signal);
      await ended;
    }
  }

  async ask(
    method: string,
    address: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await fetch(this.base + address, {
      method,
      headers: {
        ...(method !== 'GET' && { 'x-directory-request': '1', 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as unknown) : text,
      headers: response.headers,
    };
  }

  /** The cookie of whoever an answer signs in. */
  static cookieOf({ headers }: Answered): string {
    return headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }
}
