import { dana, mika, riley } from '../../emulator/entra/people';
import { command, rowOf } from '../support/compute-list';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

test('clusters are read at a glance', async ({ page, openAs, world, expectAccessible }) => {
  await openAs(dana, world.page('clusters'));
  await expect(page.getByRole('columnheader')).toHaveText([
    '',
    'Name',
    'Actions',
    'Provisioning state',
    'Virtual machine size',
    'Nodes',
    'Idle nodes',
    'Busy nodes',
    'Waiting jobs',
    'Unprovisioned nodes',
    'Min / max nodes',
    'Priority',
    'Created on',
    'Location',
  ]);
  const cells = rowOf(page, 'cpu-train').getByRole('cell');
  await expect(cells.nth(2)).toHaveText('Succeeded (3 nodes)');
  await expect(cells.nth(3)).toHaveText('Standard_D8s_v3');
  await expect(cells.nth(4)).toHaveText('2 running, 1 idle, 1 unprovisioned; at most 4 nodes');
  await expect(cells.nth(5)).toHaveText('1');
  await expect(cells.nth(6)).toHaveText('2');
  await expect(cells.nth(7)).toHaveText('0');
  await expect(cells.nth(8)).toHaveText('1');
  await expect(cells.nth(9)).toHaveText('0 / 4');
  await expect(cells.nth(10)).toHaveText('Dedicated');
  await expect(rowOf(page, 'gpu-lowpri')).toContainText('Low priority');
  await expectAccessible();
});

test('sort, filter and columns are kept by reload and by Back', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await page.getByRole('button', { name: 'Name' }).click();
  await page.getByRole('searchbox', { name: 'Search compute clusters' }).fill('standard_d');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Location' }).click();
  await page.keyboard.press('Escape');
  const expectMyView = async () => {
    await expect(page.getByRole('rowheader')).toHaveText(['cpu-shared', 'cpu-train']);
    await expect(page.getByRole('columnheader', { name: 'Location' })).toBeHidden();
    await expect(page.getByRole('status')).toHaveText('2 of 4 shown');
  };
  await expectMyView();

  // The address follows a moment after the list.
  await expect(page).toHaveURL(/hide=location/);
  await page.reload();
  await expectMyView();
  await page.getByRole('link', { name: 'cpu-train' }).click();
  await expect(page.getByRole('heading', { name: 'cpu-train', level: 1 })).toBeVisible();
  await page.goBack();
  await expectMyView();

  await command(page, 'Reset view').click();
  await expect(page.getByRole('status')).toHaveText('4 in total');
  await expect(page).toHaveURL(world.page('clusters'));
});

test('filters that leave nothing can be cleared at once', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('instances'));
  await page.getByRole('search').getByRole('button', { name: 'State' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Stopped' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('rowheader')).toHaveText(['dana-experiments', 'mika-dev']);

  await page.getByRole('searchbox', { name: 'Search compute instances' }).fill('gpu cluster');
  await expect(page.getByText('There are 5 computes, but none matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('status')).toHaveText('5 in total');
});

test('people see their own instances, and open the applications of those alone', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('instances'));
  const own = rowOf(page, 'dana-notebooks');
  await expect(own.getByRole('link', { name: 'Jupyter Lab' })).toBeVisible();
  const foreign = rowOf(page, 'sam-course');
  await expect(foreign).toContainText('Jupyter Lab');
  await expect(foreign.getByRole('link', { name: 'Jupyter Lab' })).toBeHidden();
  await expectAccessible();

  await page.getByRole('switch', { name: 'Show only mine' }).check();
  await expect(page.getByRole('rowheader')).toHaveText(['dana-experiments', 'dana-notebooks']);
  await expect(page).toHaveURL(/mine=true/);
});

test('a compute of a type that nobody knows yet is listed and opened', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(riley, world.page('attached'));
  await expect(rowOf(page, 'photon-preview')).toContainText('PhotonicPool');
  await page.getByRole('link', { name: 'photon-preview' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'PhotonicPool' })).toBeVisible();
});

test('a cluster is seen to grow with a job', async ({ page, openAs, world }) => {
  await openAs(mika, world.page('clusters'));
  const nightly = rowOf(page, 'feature-build-nightly-eu');
  await expect(nightly).toContainText('Succeeded (0 nodes)');
  await world.queueJob({
    workspace: world.workspace.name,
    compute: 'feature-build-nightly-eu',
    nodes: 2,
    durationSeconds: 3_600,
  });
  await command(page, 'Refresh').click();
  await expect(nightly).toContainText('2 preparing, 1 unprovisioned; at most 3 nodes');

  await world.advance(600);
  await expect(nightly).toContainText('Succeeded (2 nodes)');
  await expect(nightly).toContainText('2 running, 1 unprovisioned; at most 3 nodes');
});

test('a list that cannot be refreshed stays, says how old it is, and recovers', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await world.fault({ preset: 'failing', path: listOf(world) });
  await command(page, 'Refresh').click();
  await expect(page.getByText('Could not refresh')).toBeVisible();
  await expect(page.getByText(/Shown as it was (now|\d+ seconds? ago)\./)).toBeVisible();
  await expect(page.getByText('Code: InternalServerError')).toBeVisible();
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await expectAccessible();

  await world.clearFaults();
  await command(page, 'Retry').click();
  await expect(page.getByText('Could not refresh')).toBeHidden();
});

test('a service that asks to wait is obeyed', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await world.fault({
    preset: 'throttled',
    path: listOf(world),
    retryAfterSeconds: 90,
    times: 1,
  });
  await command(page, 'Refresh').click();
  await expect(page.getByRole('button', { name: /^Retry in \d+ s$/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(command(page, 'Refresh')).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(/Looks again in 1 minute/)).toBeVisible();
});

test.describe('with nothing in it yet', () => {
  test.use({ worldOptions: { seed: 'empty' } });

  test('each tab says what it is for, and where one may, leads on to Create', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('clusters'));
    await expect(page.getByRole('heading', { name: 'Create a compute cluster' })).toBeVisible();
    await expect(page.getByRole('table')).toBeHidden();
    await expectAccessible();
    await page.getByRole('link', { name: 'Attached compute' }).click();
    await expect(page.getByRole('heading', { name: 'Attach a compute' })).toBeVisible();
    await page.getByRole('link', { name: 'Compute instances' }).click();
    await page.getByRole('link', { name: 'Create' }).click();
    await expect(page.getByRole('heading', { name: 'Create compute instance' })).toBeVisible();
  });
});

test.describe('with a thousand rows', () => {
  test.use({ worldOptions: { seed: 'large', count: 1_500 } });

  test('one reaches the first and the last, and a screen reader knows how many', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('clusters?sort=name'));
    const table = page.getByRole('table', { name: 'Compute clusters' });
    await expect(table).toHaveAttribute('aria-rowcount', '1001');
    await expect(table.getByRole('rowheader').first()).toHaveText(/^churn-batch/);
    await expectAccessible();

    await table.getByRole('rowheader').first().getByRole('link').focus();
    await page.keyboard.press('End');
    await expect(table.getByRole('row').last()).toHaveAttribute('aria-rowindex', '1001');
    await expect(table.getByRole('link').last()).toBeFocused();

    await table.getByRole('button', { name: 'Min / max nodes' }).dblclick();
    await expect(page).toHaveURL(/sort=-scale/);
    await page.keyboard.press('Home');
    await expect(table.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
    await expect(table.getByRole('row').nth(1)).toContainText('0 / 20');
  });
});

const listOf = ({ subscriptionId }: World): string =>
  `/subscriptions/${subscriptionId}/**/workspaces/*/computes`;
