import type { CDPSession, Page } from '@playwright/test';

/** What a page took to be of use, in a browser without a cache. */
export interface Visit {
  /** Milliseconds from navigation until it shows what it is for. */
  ms: number;
  /** Of all scripts, as they came over the wire. */
  scriptBytes: number;
  /** Of everything. */
  bytes: number;
}

export type Visitor = (url: string, shows: string) => Promise<Visit>;

export async function visitorOf(page: Page): Promise<Visitor> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const traffic = countTraffic(devtools);
  return async (url, shows) => {
    // From an empty page, so that nothing of the one before goes on meanwhile.
    await page.goto('about:blank');
    traffic.reset();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await untilShown(page, shows);
    const ms = performance.now() - start;
    await untilQuiet(page);
    return { ms, ...traffic.counted() };
  };
}

/** Until nothing is asked for any more; what polls a slow list is never quiet, and seen enough of. */
export const untilQuiet = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);

/** Until what a page is for is in sight, and nothing of it is still loading. */
export async function untilShown(page: Page, shows: string): Promise<void> {
  await page.waitForFunction(isReady, shows);
}

function isReady(shows: string): boolean {
  const main = document.querySelector('main');
  if (!main?.querySelector(shows)) return false;
  // Bars that show an amount, and the wheel of a row that changes, are no sign of loading.
  const loading = '[role=progressbar]:not([aria-valuenow], [aria-hidden=true]), [aria-busy=true]';
  return main.querySelector(loading) === null;
}

function countTraffic(devtools: CDPSession) {
  const scripts = new Set<string>();
  let counted = { scriptBytes: 0, bytes: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    if (scripts.has(requestId)) counted.scriptBytes += encodedDataLength;
  });
  return {
    reset: () => {
      counted = { scriptBytes: 0, bytes: 0 };
    },
    counted: () => counted,
  };
}
