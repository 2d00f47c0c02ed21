/** The configuration: read from the environment once, at the start, and told in sentences when it is wrong. */
import path from 'node:path';
import { z } from 'zod';
import type { DatabaseAddress } from './store/database.ts';
import { readPort } from './port.ts';

const environmentSchema = z.object({
  PORT: z.string().optional(),
  HOST: z.string().min(1).optional(),
  VAR_DIR: z.string().min(1).default('var'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://, or be left out for the file in VAR_DIR')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be the public address, such as https://directory.example.cn' })
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  TRUST_PROXY: z.enum(['0', '1'], { error: 'must be 1 behind a proxy of your own, else 0' }).default('0'),
});

/** What may be set, as `docs/operations.md` explains it. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(environmentSchema.shape);

export interface Config {
  port: number;
  host?: string | undefined;
  /** Holds the database, the secrets and what was built. */
  varFolder: string;
  database: DatabaseAddress;
  origin?: string | undefined;
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
  /** Whether `X-Forwarded-For` is believed. */
  trustProxy: boolean;
}

/** Empty variables count as absent. Throws one sentence a line for whatever is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, root: string): Config {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(stated);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`);
    throw new Error(lines.join('\n'));
  }
  const { VAR_DIR, DATABASE_URL, PUBLIC_URL, SMTP_URL, MAIL_FROM, TRUST_PROXY, PORT, HOST } = parsed.data;
  const varFolder = path.resolve(root, VAR_DIR);
  return {
    port: readPort(PORT),
    host: HOST,
    varFolder,
    database:
      DATABASE_URL === undefined
        ? { engine: 'sqlite', file: path.join(varFolder, 'directory.db') }
        : { engine: 'postgres', url: DATABASE_URL },
    origin: PUBLIC_URL && new URL(PUBLIC_URL).origin,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    trustProxy: TRUST_PROXY === '1',
  };
}
