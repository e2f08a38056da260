import { dana, riley } from '../../emulator/entra/people';
import { expectRefused, factOf, rowOf } from '../support/compute-list';
import { exportCsv } from '../support/csv';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

test('what runs is told per hour: in all, by compute and by owner', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  await page.getByRole('link', { name: 'Cost', exact: true }).click();
  await expect(factOf(page, 'Running now')).toContainText('US$2.09 per hour');
  await expect(factOf(page, 'Running now')).toContainText('8 machines up');
  await expect(factOf(page, 'Of it idle')).toContainText('US$1.11 per hour');
  await expect(factOf(page, 'Of it forgotten')).toContainText('1 instance');
  await expect(factOf(page, 'Month ahead')).toContainText(/US\$\d+\.\d\d in 730 hours/);

  const table = page.getByRole('table', { name: 'Cost by compute' });
  await expect(table.getByRole('rowheader').first()).toHaveText('cpu-train');
  await expect(rowOf(page, 'cpu-train')).toContainText('US$1.143US$0.38US$0.38US$0.00');
  await expect(rowOf(page, 'gpu-lowpri')).toContainText('Low priority');
  await expect(rowOf(page, 'dana-experiments')).toContainText('US$0.00');

  const owners = page.getByRole('table', { name: 'Cost by owner' });
  await expect(owners.getByRole('rowheader').first()).toHaveText('Clusters of the workspace');
  await expect(owners.getByRole('row', { name: /Dana Scientist/ })).toContainText('US$0.29');
  await expect(
    page.getByText(/Prices are those that Azure lists .* in eastus, in USD/),
  ).toBeVisible();
  await expectAccessible();
});

test('what is asked for stays in the address, and is what the file has', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(dana, world.page('cost?q=dana'));
  const expectMine = async () => {
    await expect(factOf(page, 'Running now')).toContainText('US$0.29');
    await expect(
      page.getByRole('table', { name: 'Cost by compute' }).getByRole('rowheader'),
    ).toHaveText(['dana-notebooks', 'dana-experiments']);
  };
  await expectMine();
  await page.reload();
  await expectMine();

  const { name, rows } = await exportCsv(page);
  expect(name).toMatch(/^cost-demand-forecasting-\d{4}-\d\d-\d\d\.csv$/);
  expect(rows.map((row) => row['Name'])).toEqual(['dana-notebooks', 'dana-experiments']);
  expect(rows.find((row) => row['Name'] === 'dana-notebooks')).toMatchObject({
    Owner: 'Dana Scientist',
    Currency: 'USD',
    'Machines up': '1',
    'Cost per hour now': '0.29',
    'What could be saved': 'It has been up for a day or longer, and nothing stops it.',
  });
});

test('what is forgotten is stopped, and costs no more', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('cost'));
  await expect(rowOf(page, 'dana-notebooks')).toContainText('US$0.29');
  await expect(rowOf(page, 'dana-notebooks')).not.toContainText('US$0.00');
  const savings = page.getByRole('list', { name: 'What could be saved' });
  await savings.getByRole('button', { name: 'Stop dana-notebooks' }).click();
  const question = page.getByRole('alertdialog', { name: 'Stop dana-notebooks?' });
  await question.getByRole('button', { name: 'Stop' }).click();
  await world.hasBegun(1);
  await world.advance(30);
  // Not what is left in all: low-priority nodes come and go meanwhile.
  await expect(rowOf(page, 'dana-notebooks')).toContainText('US$0.00');
  await expect(factOf(page, 'Of it forgotten')).toContainText('0 instances');
  await expect(savings.getByText('dana-notebooks')).toBeHidden();
});

test('a cluster that keeps idle nodes opens to be changed', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('cost'));
  const savings = page.getByRole('list', { name: 'What could be saved' });
  await savings.getByRole('link', { name: 'Edit cpu-shared' }).click();
  const drawer = page.getByRole('dialog', { name: 'Edit cpu-shared' });
  await expect(drawer.getByRole('textbox', { name: 'Minimum number of nodes' })).toHaveValue('1');
  // Once the focus is in it, and not before.
  await expect(page.getByRole('main')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page).toHaveURL(/\/clusters\/cpu-shared$/);
});

test('who may not stop is told so', async ({ page, openAs, world, expectAccessible }) => {
  await openAs(riley, world.page('cost'));
  await expectRefused(page.getByRole('button', { name: 'Stop dana-notebooks' }), /stop/i);
  await expectAccessible();
});

test('prices that cannot be read are said, and not taken for nothing', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await world.fault({ preset: 'failing', path: `/subscriptions/**/vmSizes` });
  await openAs(dana, world.page('cost'));
  await expect(page.getByText('Prices could not be read')).toBeVisible();
  await expect(factOf(page, 'Running now')).toContainText('Not known');
  await expect(factOf(page, 'Running now')).toContainText('5 of which the cost is not known');
  await expect(rowOf(page, 'cpu-train')).toContainText('Not known');
  await expectAccessible();
});

test('without the jobs no instance is said to be busy or idle', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await world.fault({ preset: 'failing', path: `/subscriptions/**/jobs` });
  await openAs(dana, world.page('cost'));
  await expect(page.getByText('Jobs could not be read: idle instances are not told')).toBeVisible();
  await expect(rowOf(page, 'dana-notebooks')).toContainText('US$0.29');
  await expectAccessible();
});

test('the lists are asked once, and no row asks for itself', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('cost'));
  await expect(factOf(page, 'Running now')).toContainText('US$');
  expect(await lookups(world)).toEqual({ computes: 1, vmSizes: 1 });
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('all of it is there', async ({ page, openAs, world, expectAccessible }) => {
    await openAs(dana, world.page('cost'));
    await expect(factOf(page, 'Month ahead')).toBeVisible();
    await expectAccessible();
    const main = page.getByRole('main');
    expect(await main.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  });
});

async function lookups(world: World) {
  const paths = (await world.calls()).map(({ path }) => path);
  const many = (end: string) => paths.filter((path) => path.endsWith(end)).length;
  return { computes: many('/computes'), vmSizes: many('/vmSizes') };
}
