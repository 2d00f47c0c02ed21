/**
 * What the service tells whoever runs it: sentences at a terminal, else one JSON object a line. Nothing personal is
 * in them: no address of a visitor, no name, no query, no reference of an enquiry.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import process from 'node:process';

type Fields = Readonly<Record<string, string | number>>;

const request = new AsyncLocalStorage<string>();

/** Whatever `work` logs carries the id of the request. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => request.run(id, work);

function lineOf(level: 'info' | 'error', message: string, fields: Fields): string {
  const id = request.getStore();
  const all = { ...(id !== undefined && { request: id }), ...fields };
  if (!process.stdout.isTTY) {
    return JSON.stringify({ time: new Date().toISOString(), level, message, ...all });
  }
  const { stack, ...rest } = all as Fields & { stack?: string };
  const told = Object.entries(rest).map(([name, value]) => `${name}=${value}`);
  return [[message, ...told].join(' '), ...(stack === undefined ? [] : [stack])].join('\n');
}

/** Of an error its kind and place alone: the details that a database adds may quote what somebody wrote. */
function fieldsOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { reason: String(error) };
  const code: unknown = Reflect.get(error, 'code');
  return {
    reason: error.message,
    ...(typeof code === 'string' && { code }),
    ...(error.stack !== undefined && { stack: error.stack }),
  };
}

export const log = {
  info: (message: string, fields: Fields = {}): void => console.info(lineOf('info', message, fields)),
  error: (message: string, error?: unknown): void =>
    console.error(lineOf('error', message, error === undefined ? {} : fieldsOf(error))),
};

const ASIDE = /^(enquiries|invitations|accounts)$/;

/** The path as it may be kept: without its query, and without what tells one enquiry, invitation or account. */
export function loggedPath(url: string): string {
  const [path = ''] = url.split('?');
  let isAside = false;
  return path
    .split('/')
    .map((part) => {
      if (isAside && !/^[a-z-]*$/.test(part)) return ':id';
      isAside ||= ASIDE.test(part);
      return part;
    })
    .join('/')
    .slice(0, 200);
}
