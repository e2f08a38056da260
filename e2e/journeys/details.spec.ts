import type { Locator, Page } from '@playwright/test';
import { avery, dana, priya, riley, sam } from '../../emulator/entra/people';
import { command, factOf } from '../support/compute-list';
import { expect, signIn, test } from '../support/test';

test('a cluster tells its attributes and how its nodes stand', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/gpu-lowpri'));
  await expect(fact(page, 'Virtual machine size')).toHaveText('Standard_NC4as_T4_v3');
  await expect(fact(page, 'Virtual machine priority')).toHaveText('Low priority');
  await expect(fact(page, 'Maximum nodes')).toHaveText('8');
  await expect(fact(page, 'Idle time before scale down')).toHaveText('5 minutes');
  await expect(page.getByText(/Steady at 2 of at most 8 nodes/)).toBeVisible();
  await expectAccessible();
});

test('each node of a cluster has its state, addresses and job', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/cpu-train'));
  await page.getByRole('tab', { name: 'Nodes' }).click();
  const nodes = page.getByRole('table', { name: 'Nodes of cpu-train' });
  await expect(nodes.getByRole('rowheader')).toHaveCount(3);
  const running = nodes.getByRole('row').filter({ hasText: 'Running' });
  await expect(running).toHaveCount(2);
  await expect(running.first()).toContainText(/10\.\d+\.\d+\.\d+/);
  await expect(running.first()).toContainText(/5\d{4}/);
  await expect(nodes.getByRole('row').filter({ hasText: 'Idle' })).toContainText('—');
  await expectAccessible();

  await page.reload();
  await expect(nodes.getByRole('rowheader')).toHaveCount(3);
});

test('who may not list nodes is told which permission it takes', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(riley, world.page('clusters/cpu-train?view=nodes'));
  await expect(page.getByText('You cannot list the nodes')).toBeVisible();
  await expect(page.getByText(/computes\/listNodes\/action/)).toBeVisible();
});

test('an instance tells whose it is, what it serves and what was done last', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(sam, world.page('instances/sam-course'));
  await expect(fact(page, 'Created by')).toHaveText(avery.name);
  await expect(fact(page, 'Assigned to')).toHaveText(sam.name);
  await expect(fact(page, 'Last operation')).toContainText('Create succeeded');
  await expect(page.getByRole('link', { name: 'Jupyter Lab' })).toHaveAttribute(
    'href',
    'https://sam-course.eastus.instances.azureml.ms/lab',
  );
  await expectAccessible();
});

test('an instance that failed gives the reason in the words of Azure', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(priya, world.page('instances/priya-pipelines'));
  await expect(page.getByRole('alert').first()).toContainText(
    'Operation results in exceeding quota limits of Core',
  );
  await expect(page.getByText('Code: ClusterCoreQuotaReached')).toBeVisible();
});

test('the JSON is what Azure answered, to copy and to keep', async ({
  page,
  context,
  openAs,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAs(dana, world.page('clusters/cpu-shared?view=json'));
  const json = page.getByRole('textbox', { name: 'JSON' });
  await expect(json).toHaveValue(/"computeType": "AmlCompute"/);
  await expect(json).toHaveValue(/"costCenter": "4711"/);
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(await json.inputValue());

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('cpu-shared.json');
});

test('a compute that somebody else deleted is told to be gone', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/cpu-yesterday'));
  const gone = page.getByRole('heading', {
    name: 'There is no compute cpu-yesterday in this workspace',
  });
  await expect(gone).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Back to compute clusters' }).click();
  await expect(page.getByRole('table', { name: 'Compute clusters' })).toBeVisible();
});

test('an address under the wrong tab leads to the right one', async ({ page, world }) => {
  await page.goto(world.page('instances/cpu-train'));
  await signIn(page, dana);
  await expect(fact(page, 'Maximum nodes')).toHaveText('4');
  await expect(page).toHaveURL(world.page('clusters/cpu-train'));
});

test('details that cannot be refreshed stay, and say how old they are', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(dana, world.page('clusters/cpu-train'));
  await expect(fact(page, 'Maximum nodes')).toHaveText('4');
  await world.fault({ preset: 'failing', path: world.computePath('cpu-train') });
  await command(page, 'Refresh').click();
  await expect(page.getByText('Could not refresh')).toBeVisible();
  await expect(fact(page, 'Maximum nodes')).toHaveText('4');
});

/** A value of the attributes by its label. */
const fact = (page: Page, label: string): Locator =>
  factOf(page, new RegExp(`^${label}$`)).getByRole('definition');
