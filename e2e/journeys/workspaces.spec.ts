import type { Page } from '@playwright/test';
import { dana, riley } from '../../emulator/entra/people';
import { command, rowOf } from '../support/compute-list';
import { expect, signIn, test } from '../support/test';
import type { World } from '../support/world';

test('a workspace is found among all by words of its row', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, '/workspaces');
  await search(page, `${world.subscriptionId} vision`);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').nth(1)).toContainText('Contoso team');
  await expectAccessible();

  await page.getByRole('link', { name: 'vision-lab' }).click();
  await expect(page.getByRole('heading', { name: 'Compute', level: 1 })).toBeVisible();
  await expect(rowOf(page, 'mika-labelling')).toBeVisible();
});

test('a search that finds nothing says so, and is part of the address', async ({
  page,
  openAs,
}) => {
  await openAs(dana, '/workspaces?q=no-such-place');
  await expect(page.getByText('No workspace matches “no-such-place”.')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^0 of \d+ workspaces$/);
});

test('the last workspace is where the next visit begins', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  // It is kept in mind once it is known to be there, which this button waits for too.
  await expect(command(page, 'View quota')).toBeEnabled();

  await page.goto('/');
  await expect(page).toHaveURL(world.page('instances'));
  await page.getByRole('link', { name: 'All workspaces' }).click();
  const last = page.getByRole('region', { name: 'Last opened' });
  await expect(last).toContainText('demand-forecasting');
  await last.getByRole('button', { name: 'Continue' }).click();
  await expect(rowOf(page, 'dana-notebooks')).toBeVisible();
});

test('the menu in the bar leads to the other workspaces', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  await page.getByRole('button', { name: 'Workspace demand-forecasting, switch' }).click();
  await page.getByRole('menuitem', { name: 'All workspaces' }).click();
  await expect(page.getByRole('heading', { name: 'Workspaces', level: 1 })).toBeVisible();
});

test('a link shows a colleague the very same list', async ({ page, openAs, browser, world }) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search compute clusters' }).fill('cpu');
  await page.getByRole('button', { name: 'Name' }).click();
  await expect(page).toHaveURL(/q=cpu&sort=name/);

  const colleague = await browser.newPage();
  await colleague.goto(page.url());
  await signIn(colleague, riley);
  await expect(colleague.getByRole('rowheader')).toHaveText(['cpu-shared', 'cpu-train']);
  await colleague.close();
});

test('a subscription that cannot be read is named, and the others are shown', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await world.fault({ preset: 'failing', path: workspacesOf(world) });
  await openAs(dana, '/workspaces');
  await expect(page.getByText('Some subscriptions could not be read')).toBeVisible();
  await expect(
    page.getByText('Contoso team: Encountered internal server error.').first(),
  ).toBeVisible();
  await expectAccessible();

  await world.clearFaults();
  await page.reload();
  await search(page, world.subscriptionId);
  await expect(page.getByRole('rowheader')).toHaveText([/demand-forecasting/, /vision-lab/]);
});

test('a link to a workspace that is gone says so, in the words of Azure', async ({
  page,
  openAs,
  world,
}) => {
  const gone = { ...world.workspace, name: 'long-gone' };
  await openAs(dana, world.page('clusters', gone));
  await expect(page.getByText(/workspaces\/long-gone' .* was not found/)).toBeVisible();
  await expect(page.getByText('Code: ResourceNotFound')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('one chooses a workspace and finds the way back', async ({ page, openAs, world }) => {
    await openAs(dana, `/workspaces?q=${world.subscriptionId}`);
    await page.getByRole('link', { name: 'demand-forecasting' }).click();
    await expect(rowOf(page, 'dana-notebooks')).toBeVisible();

    await page.getByRole('button', { name: 'Navigation' }).click();
    await page.getByRole('link', { name: 'All workspaces' }).click();
    await expect(page.getByRole('heading', { name: 'Workspaces', level: 1 })).toBeVisible();
  });
});

const search = (page: Page, words: string): Promise<void> =>
  page.getByRole('searchbox', { name: 'Search workspaces' }).fill(words);

const workspacesOf = ({ subscriptionId }: World): string =>
  `/subscriptions/${subscriptionId}/providers/Microsoft.MachineLearningServices/workspaces`;
