/**
 * The one way from the workbench to the service. What comes is parsed here; what is refused becomes an error
 * that carries the service's own sentence.
 */
import type { z } from 'zod';
import { refusalSchema, type Refusal } from '../domain/refusal.ts';

/** The service said no, and why. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.refusal = refusal;
  }
}

/** Nobody answered, or something that is not the service did. */
export class Unreachable extends Error {
  /** 0 where no answer came at all. */
  readonly status: number;
  constructor(status: number, cause?: unknown) {
    super(`The staff service did not answer (${status}).`, { cause });
    this.status = status;
  }
}

const ROOT = '/api/v1/';
/** No other site can make a browser send this without being asked. */
const OWN_REQUEST = { 'x-directory-request': '1' } as const;

interface Sending {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Lets the browser finish the request after the page has been left. */
  keepalive?: boolean;
}

async function ask(address: string, { method = 'GET', body, signal, keepalive }: Sending): Promise<Response> {
  try {
    return await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(method !== 'GET' && OWN_REQUEST),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
      ...(keepalive && { keepalive }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable(0, error);
  }
}

/** Whatever JSON the answer holds; undefined for a page or for nothing. */
async function contentOf(answer: Response): Promise<unknown> {
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  return isJson ? ((await answer.json()) as unknown) : undefined;
}

/** Asks the service at an address below `/api/v1/`. Throws `Refused`, or `Unreachable`. */
export async function callService<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  sending: Sending = {},
): Promise<z.infer<Schema>> {
  const answer = await ask(ROOT + path, sending);
  const content = await contentOf(answer);
  if (answer.ok && content !== undefined) return schema.parse(content);
  if (answer.ok && answer.status === 204) return schema.parse(undefined);
  throw refusalIn(answer.status, content);
}

function refusalIn(status: number, content: unknown): Refused | Unreachable {
  const refusal = refusalSchema.safeParse(content);
  return refusal.success ? new Refused(refusal.data) : new Unreachable(status);
}

/** Signing in, out, and one's own account, at an address below `/api/auth/`. Throws as `callService` does. */
export async function callAuth<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  sending: Sending = { method: 'POST', body: {} },
): Promise<z.infer<Schema>> {
  const answer = await ask(`/api/auth/${path}`, sending);
  const content = await contentOf(answer);
  if (answer.ok) return schema.parse(content ?? null);
  throw refusalIn(answer.status, content);
}
