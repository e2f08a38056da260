import type { Page, Request } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

const lists = ['instances', 'clusters', 'inference', 'attached'] as const;

const isList = (address: string) => address.endsWith('/computes');

/** ARM calls about computes: of the whole list, and of single ones. */
async function asked(world: World): Promise<{ lists: number; rows: number }> {
  const paths = (await world.calls()).map(({ path }) => path);
  return {
    lists: paths.filter(isList).length,
    rows: paths.filter((path) => /\/computes\/[^/]+/.test(path)).length,
  };
}

/** Presses Refresh, and waits for the one answer that follows. */
async function refreshed(page: Page): Promise<Request> {
  // Not just any answer: a poll that was asked before may be under way.
  const asking = page.waitForRequest((request) => isList(request.url()));
  await page.getByRole('button', { name: 'Refresh' }).click();
  const request = await asking;
  await (await request.response())?.finished();
  return request;
}

async function bytesOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  return responseHeadersSize + responseBodySize;
}

/** Rows, or the words that there are none. */
const shown = (page: Page) =>
  expect(
    page
      .getByRole('rowheader')
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  );

for (const list of lists) {
  test(`${list}: a look at ARM is one list, and nothing by the row`, async ({
    page,
    openAs,
    world,
  }) => {
    await openAs(dana, world.page(list));
    await shown(page).toBeVisible();
    const before = await asked(world);
    expect(before.lists).toBeGreaterThan(0);
    await refreshed(page);
    const after = await asked(world);
    // Whatever else the page polls by itself meanwhile is a list as well.
    expect(after.lists).toBeGreaterThan(before.lists);
    expect(after.rows).toBe(0);
  });
}

test('a poll that finds nothing new is answered in less than 1 KB', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(dana, world.page('clusters'));
  await shown(page).toBeVisible();
  // Until nodes that nobody uses are gone: what still changes is no unchanged list.
  await world.advance(86_400);
  await expect
    .poll(async () => {
      const request = await refreshed(page);
      const status = (await request.response())?.status();
      return { status, isSmall: (await bytesOf(request)) < 1_000 };
    })
    .toEqual({ status: 304, isSmall: true });
});

/** Of all scripts of a page, compressed, in KB. */
const scriptLimitKb = 350;

test(`a list needs scripts of at most ${scriptLimitKb} KB`, async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  await shown(page).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request);
  });
  await page.reload({ waitUntil: 'networkidle' });
  await shown(page).toBeVisible();
  const sizes = await Promise.all(scripts.map(bytesOf));
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1_024).toBeLessThanOrEqual(scriptLimitKb);
});
