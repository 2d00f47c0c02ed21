/** One cold load of a page on a slow phone's processor and network, and what the visitor had of it. */
import type { Browser, CDPSession } from '@playwright/test';

/** Four times slower than this computer; 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const PROFILE = { cpu: 4, down: 1.6e6 / 8, up: 0.75e6 / 8, latency: 150 } as const;
/** As long without a request or a long task, the page counts as loaded. */
const QUIET_MS = 1500;

export interface PageLoad {
  /** First contentful paint, ms. */
  fcp: number;
  /** Largest contentful paint, ms. */
  lcp: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
  /** What long tasks took beyond 50 ms each, ms. */
  blocking: number;
  /** Bytes on the wire, by address. */
  transferred: ReadonlyMap<string, number>;
}

interface Timings {
  fcp: number;
  lcp: number;
  cls: number;
  blocking: number;
  last: number;
}

declare global {
  interface Window {
    timings: Timings;
  }
}

/** Runs in the page before anything else. */
function watchTimings(): void {
  const timings: Timings = { fcp: 0, lcp: 0, cls: 0, blocking: 0, last: 0 };
  window.timings = timings;
  const take: Record<string, (entry: PerformanceEntry) => void> = {
    paint: ({ name, startTime }) => {
      if (name === 'first-contentful-paint') timings.fcp = startTime;
    },
    'largest-contentful-paint': ({ startTime }) => {
      timings.lcp = startTime;
    },
    'layout-shift': (entry) => {
      timings.cls += (entry as PerformanceEntry & { value: number }).value;
    },
    longtask: ({ startTime, duration }) => {
      timings.blocking += Math.max(0, duration - 50);
      timings.last = Math.max(timings.last, startTime + duration);
    },
  };
  for (const type of Object.keys(take)) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take[type]?.(entry);
    }).observe({ type, buffered: true });
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PROFILE.latency,
    downloadThroughput: PROFILE.down,
    uploadThroughput: PROFILE.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROFILE.cpu });
}

/** Counts what comes over the wire; `idleSince` is when the last answer was complete. */
function countTransfers(session: CDPSession) {
  const addresses = new Map<string, string>();
  const transferred = new Map<string, number>();
  const open = new Set<string>();
  let idleSince = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, new URL(request.url).pathname);
    open.add(requestId);
  });
  const end = (requestId: string) => {
    open.delete(requestId);
    idleSince = Date.now();
  };
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address) transferred.set(address, (transferred.get(address) ?? 0) + encodedDataLength);
    end(requestId);
  });
  return { transferred, quietFor: () => (open.size > 0 ? 0 : Date.now() - idleSince) };
}

export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // The compiler wraps named functions so; the page has no such wrapper of its own.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.addInitScript(watchTimings);
    await slowDown(session);
    const { transferred, quietFor } = countTransfers(session);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    let timings: Timings;
    do {
      await page.waitForTimeout(250);
      timings = await page.evaluate(() => ({
        ...window.timings,
        last: performance.now() - window.timings.last,
      }));
    } while (quietFor() < QUIET_MS || timings.last < QUIET_MS);
    const { fcp, lcp, cls, blocking } = timings;
    if (fcp === 0) throw new Error(`${address} painted nothing that could be measured.`);
    return { fcp, lcp, cls, blocking, transferred };
  } finally {
    await context.close();
  }
}
