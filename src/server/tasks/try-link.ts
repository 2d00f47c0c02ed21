/** Asks one address whether it still answers. Nothing is followed, kept or sent along. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';

const PATIENCE = 15_000;
/** Answers that a program gets where a reader may well see the page. */
const KEPT_FOR_READERS: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 451, 503]);

/** Addresses within the office's own network: a link must not make the service knock there. */
const OWN = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  OWN.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  OWN.addSubnet(net, prefix, 'ipv6');
}

export type LinkResult =
  | { readonly state: 'answers' | 'fails'; readonly detail: string }
  /** Nobody could be asked: no network, or an address that is not on the public one. */
  | { readonly state: 'unknown' };

export const isPublicAddress = (address: string): boolean =>
  !OWN.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

async function isPublic(host: string): Promise<boolean> {
  const found = await lookup(host.replaceAll(/^\[|\]$/g, ''), { all: true });
  return found.length > 0 && found.every(({ address }) => isPublicAddress(address));
}

/** @throws where no connection can be made */
async function ask(url: string, method: 'HEAD' | 'GET', agent: string): Promise<number> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'user-agent': agent },
  });
  await response.body?.cancel();
  return response.status;
}

export async function tryLink(url: string, agent: string): Promise<LinkResult> {
  try {
    if (!(await isPublic(new URL(url).hostname))) return { state: 'unknown' };
  } catch (error) {
    // A name that no longer exists is a link that fails; any other trouble with names is the network's.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';
    return isGone ? { state: 'fails', detail: 'ENOTFOUND' } : { state: 'unknown' };
  }
  try {
    const head = await ask(url, 'HEAD', agent);
    // Many servers know no HEAD.
    const status = head < 400 ? head : await ask(url, 'GET', agent);
    const answers = status < 400 || KEPT_FOR_READERS.has(status);
    return { state: answers ? 'answers' : 'fails', detail: String(status) };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'timeout';
    return { state: 'fails', detail: code };
  }
}
