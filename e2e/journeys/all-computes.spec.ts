import type { Page } from '@playwright/test';
import { dana, riley } from '../../emulator/entra/people';
import { command, rowOf } from '../support/compute-list';
import { exportCsv } from '../support/csv';
import { expect, test } from '../support/test';

const computesOf = (workspace: string) => `/subscriptions/**/workspaces/${workspace}/computes`;
const status = (page: Page) => page.getByRole('main').getByRole('status').first();
const names = (page: Page) => page.getByRole('rowheader');

test('the computes of several workspaces are one list, with what they cost', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.everywhere());
  await expect(status(page)).toHaveText('16 in total, 2 workspaces');
  await expect(page.getByText(/^Running now: US\$2\.\d\d per hour/)).toBeVisible();
  await expect(rowOf(page, 'mika-labelling')).toContainText('vision-lab');
  await expectAccessible();
  const search = page.getByRole('searchbox', { name: 'Search computes' });
  await search.fill('solver');
  await expect(rowOf(page, 'vm-solver')).toContainText('Attached compute');
  await search.clear();

  await page.getByRole('button', { name: 'Per hour now' }).click();
  await page.getByRole('button', { name: 'Per hour now' }).click();
  await expect(names(page).first()).toHaveText('cpu-train');
  await page.getByRole('link', { name: 'cpu-train' }).click();
  await expect(page.getByRole('heading', { name: 'cpu-train', level: 1 })).toBeVisible();
});

test('what it costs is told by owner and by workspace', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.everywhere());
  await page.getByRole('radio', { name: 'By owner' }).check();
  await expect(page.getByRole('row', { name: /Mika Modeller/ })).toContainText('US$0.');
  await page.getByRole('radio', { name: 'By workspace' }).check();
  await expect(names(page)).toHaveText(['demand-forecasting', 'vision-lab']);
  await expectAccessible();
  await page.getByRole('link', { name: 'vision-lab' }).click();
  await expect(page.getByRole('heading', { name: 'Cost', level: 1 })).toBeVisible();
});

test('filters are kept by reload, and are what the file has', async ({ page, openAs, world }) => {
  await openAs(dana, world.everywhere());
  await page.getByRole('button', { name: 'Kind' }).first().click();
  await page.getByRole('menuitemcheckbox', { name: 'Compute instance' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'State' }).first().click();
  await page.getByRole('menuitemcheckbox', { name: 'Running' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Search computes' }).fill('ds');
  await page.getByRole('button', { name: 'Name' }).click();
  const expectMyView = async () => {
    await expect(names(page)).toHaveText(['dana-notebooks', 'mika-labelling', 'sam-course']);
    await expect(status(page)).toHaveText('3 of 16 shown, 2 workspaces');
  };
  await expectMyView();
  // The address follows a moment after the list.
  await expect(page).toHaveURL(/sort=name/);
  await page.reload();
  await expectMyView();

  const { name, rows } = await exportCsv(page);
  expect(name).toMatch(/^all-computes-\d{4}-\d\d-\d\d\.csv$/);
  expect(rows.map((row) => [row['Workspace'], row['Name'], row['State']])).toEqual([
    ['demand-forecasting', 'dana-notebooks', 'Running'],
    ['vision-lab', 'mika-labelling', 'Running'],
    ['demand-forecasting', 'sam-course', 'Running'],
  ]);
  expect(rows[0]?.['Subscription id']).toBe(world.subscriptionId);
  expect(rows[0]?.['Created on']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
});

test('a workspace that fails is named, spoils nothing, and can be tried again', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await world.fault({ preset: 'failing', path: computesOf('vision-lab') });
  // So low that the list scrolls: what is said above it stays whole.
  await page.setViewportSize({ width: 1280, height: 480 });
  await openAs(dana, world.everywhere());
  const failed = page.getByRole('list', { name: 'Workspaces that could not be read' });
  await expect(failed).toContainText('vision-lab: Encountered internal server error.');
  await expect(status(page)).toHaveText('14 in total, 2 workspaces');
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await expectAccessible();

  await world.clearFaults();
  await failed.getByRole('button', { name: 'Retry' }).click();
  await expect(failed).toBeHidden();
  await expect(status(page)).toHaveText('16 in total, 2 workspaces');
  await expect(rowOf(page, 'shelf-train')).toBeVisible();
});

test('when Azure asks to wait, all wait, and then it goes on by itself', async ({
  page,
  openAs,
  world,
}) => {
  await world.fault({
    preset: 'throttled',
    path: computesOf('vision-lab'),
    retryAfterSeconds: 6,
    times: 1,
  });
  await openAs(dana, world.everywhere());
  await expect(page.getByText(/Azure asks to wait; goes on in \d second/)).toBeVisible();
  await expect(status(page)).toHaveText('14 in total, 1 of 2 workspaces');
  await expect(status(page)).toHaveText('16 in total, 2 workspaces');
  const looks = (await world.calls()).filter(({ path }) => path.endsWith('/vision-lab/computes'));
  expect(looks.map((look) => look.status)).toEqual([429, 200]);
});

test('nothing is looked up again but on demand', async ({ page, openAs, world }) => {
  const looks = async () =>
    (await world.calls()).filter(({ path }) => path.endsWith('/computes')).length;
  await openAs(riley, world.everywhere());
  await expect(status(page)).toHaveText('16 in total, 2 workspaces');
  expect(await looks()).toBe(2);
  await command(page, 'Refresh').click();
  await expect.poll(looks).toBe(4);
  await expect(command(page, 'Refresh')).not.toHaveAttribute('aria-disabled', 'true');
});

test('it is reached from the workspaces', async ({ page, openAs, world }) => {
  await openAs(riley, `/workspaces?q=${world.subscriptionId}`);
  const link = page.getByRole('link', { name: 'Computes of all workspaces' });
  // Not followed: everybody's workspaces would be looked at.
  await expect(link).toHaveAttribute('href', '/computes');
});

test('a list exports what it shows, in its order', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters?q=cpu&sort=name'));
  await expect(names(page)).toHaveText(['cpu-shared', 'cpu-train']);
  const { name, rows } = await exportCsv(page);
  expect(name).toMatch(/^clusters-demand-forecasting-\d{4}-\d\d-\d\d\.csv$/);
  expect(rows.map((row) => [row['Name'], row['Current nodes']])).toEqual([
    ['cpu-shared', '1'],
    ['cpu-train', '3'],
  ]);
});

test.describe('on a page older than the server', () => {
  test.use({ meantErrors: /ChunkLoadError/ });

  test('what cannot be loaded is told, and a reload mends it', async ({ page, openAs, world }) => {
    await openAs(dana, world.page('clusters'));
    await expect(rowOf(page, 'cpu-shared')).toBeVisible();
    // A new deployment has other scripts.
    await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404 }));
    await command(page, 'Export CSV').click();
    await expect(page.getByText('A new version may have been deployed')).toBeVisible();
    await page.unroute('**/_next/static/**');
    await page.getByRole('button', { name: 'Reload' }).click();
    expect((await exportCsv(page)).rows).not.toEqual([]);
  });
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('all of it is there', async ({ page, openAs, world, expectAccessible }) => {
    await openAs(dana, world.everywhere());
    await expect(status(page)).toHaveText('16 in total, 2 workspaces');
    await expectAccessible();
    const main = page.getByRole('main');
    expect(await main.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  });
});
