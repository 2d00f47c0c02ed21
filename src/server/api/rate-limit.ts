/** How often one address may ask the interface; generous to an office behind one address, tight to a flood. */
import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from '../refused.ts';

const WINDOW = 10_000;
const READS = 600;
const WRITES = 400;
const MOST_ADDRESSES = 50_000;

interface Count {
  until: number;
  reads: number;
  writes: number;
}

export function refuseTooMany(clientOf: (context: Context) => string): MiddlewareHandler {
  const counts = new Map<string, Count>();
  return async (context, next) => {
    const client = clientOf(context);
    const now = Date.now();
    let count = counts.get(client);
    if (!count || count.until <= now) {
      if (counts.size >= MOST_ADDRESSES) counts.clear();
      count = { until: now + WINDOW, reads: 0, writes: 0 };
      counts.set(client, count);
    }
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    const used = isRead ? (count.reads += 1) : (count.writes += 1);
    if (used > (isRead ? READS : WRITES)) {
      const retryAfter = Math.ceil((count.until - now) / 1000);
      throw new Refused(
        'too-many',
        `请求太频繁，请在 ${retryAfter} 秒后再试。`,
        `Too many requests; try again in ${retryAfter} seconds.`,
        { retryAfter },
      );
    }
    return next();
  };
}
