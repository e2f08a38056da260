import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { avery } from '../emulator/entra/people';
import { findChromium } from '../scripts/chromium';
import type { Figure } from './figure';
import { median } from './stats';
import { appOrigin, makeWorkspace, type BenchWorkspace } from './target';

const runs = 5;
/** A third of the seed's computes are instances. */
const computesFor = (clusters: number) => Math.round(clusters * 1.5);

/** The clusters page in a browser without a cache, by somebody who is signed in. */
export async function measureClustersPage(): Promise<Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH, or run `npm test` once.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const counts = [0, 20, 1_000];
    const visits = new Map<number, Visit[]>(counts.map((count) => [count, []]));
    const workspaces = await Promise.all(counts.map((count) => makeWorkspace(computesFor(count))));
    // In turn, so that a machine that slows down slows all.
    for (let run = 0; run < runs; run += 1) {
      for (const [index, workspace] of workspaces.entries()) {
        visits.get(counts[index] ?? 0)?.push(await visit(browser, workspace));
      }
    }
    return figuresOf(visits);
  } finally {
    await browser.close();
  }
}

function figuresOf(visits: ReadonlyMap<number, readonly Visit[]>): Figure[] {
  const times = (count: number) => median((visits.get(count) ?? []).map(({ ms }) => ms));
  const scripts = [...visits.values()].flat().map(({ scriptBytes }) => scriptBytes / 1024);
  return [
    { what: 'clusters page: JavaScript sent', value: median(scripts), unit: 'KB', goal: 350 },
    ...[...visits.keys()].map((count) => ({
      what: `clusters page, ${count} clusters: rows visible after`,
      value: times(count),
      unit: 'ms',
    })),
    {
      what: 'clusters page: rows visible, 1000 / 20 clusters',
      value: times(1_000) / times(20),
      unit: 'ratio',
      goal: 1.5,
    },
  ];
}

interface Visit {
  /** Milliseconds from navigation to the first row, or to the words that there is none. */
  ms: number;
  /** Of all scripts, compressed, as they came over the wire. */
  scriptBytes: number;
}

async function visit(browser: Browser, workspace: BenchWorkspace): Promise<Visit> {
  const context = await browser.newContext();
  try {
    await signIn(context);
    return await timedVisit(context, workspace);
  } finally {
    await context.close();
  }
}

/** Leaves one page open: session storage, which holds the sign-in, belongs to a page. */
async function signIn(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${appOrigin}/workspaces`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: avery.name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function timedVisit(context: BrowserContext, workspace: BenchWorkspace): Promise<Visit> {
  const [page] = context.pages();
  if (!page) throw new Error('The page is gone');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let scriptBytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  const { subscriptionId, resourceGroup, name } = workspace;
  const start = performance.now();
  await page.goto(
    `${appOrigin}/workspaces/${subscriptionId}/${resourceGroup}/${name}/compute/clusters`,
    { waitUntil: 'commit' },
  );
  const firstRow = page.getByRole('rowheader').first();
  await firstRow.or(page.getByRole('heading', { name: 'Create a compute cluster' })).waitFor();
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return { ms, scriptBytes };
}
