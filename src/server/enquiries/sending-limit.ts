/** How many enquiries one address may send: enough for an office behind one address, too few for a flood. */
import { Refused } from '../refused.ts';

const WINDOW = 10 * 60_000;
export const MOST_AT_ONCE = 20;
const MOST_ADDRESSES = 20_000;

export interface SendingLimit {
  /** Throws when `client` has sent too many. */
  count(client: string, now: number): void;
}

export function createSendingLimit(): SendingLimit {
  const sent = new Map<string, number[]>();
  return {
    count(client, now) {
      if (sent.size >= MOST_ADDRESSES) {
        for (const [address, times] of sent) if ((times.at(-1) ?? 0) < now - WINDOW) sent.delete(address);
        // Only a flood from everywhere fills the table; it then starts anew.
        if (sent.size >= MOST_ADDRESSES) sent.clear();
      }
      const recent = (sent.get(client) ?? []).filter((time) => time > now - WINDOW);
      const [first] = recent;
      if (first !== undefined && recent.length >= MOST_AT_ONCE) {
        const retryAfter = Math.ceil((first + WINDOW - now) / 1000);
        const minutes = Math.ceil(retryAfter / 60);
        throw new Refused(
          'too-many',
          `这个网络在十分钟内已发送多次，请 ${minutes} 分钟后再试；内容会留在这台设备上。`,
          `Too many messages were sent from this network; try again in ${minutes} minutes. The text stays on this device.`,
          { retryAfter },
        );
      }
      sent.set(client, [...recent, now]);
    },
  };
}
