import type { Locator, Page } from '@playwright/test';
import { avery, dana, mika, riley } from '../../emulator/entra/people';
import { bearer } from '../support/bearer';
import { rowOf } from '../support/compute-list';
import { removeLock } from '../support/locks';
import { expect, test } from '../support/test';
import { expectReview, nameField, sizeOf } from '../support/wizard';
import type { World } from '../support/world';

const api = ({ subscriptionId, workspace: { resourceGroup, name } }: World): string =>
  `/api/workspaces/${subscriptionId}/${resourceGroup}/${name}`;

/** The answer in one sentence. */
const sentence = (page: Page): Locator => page.getByRole('main').getByRole('status');

const group = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${title} `) });

const itemOf = (within: Locator, name: string): Locator =>
  within
    .getByRole('listitem')
    .filter({ has: within.page().getByRole('link', { name, exact: true }) });

const lookAgain = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Look again' }).click();

test('what the job needs stands in the address, and the answer follows it', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('availability'));
  await expect(sentence(page)).toContainText('Yes, on ');
  await page.getByRole('textbox', { name: 'vCPUs per node' }).fill('8');
  await expect(sentence(page)).toHaveText('Yes, on cpu-train: 1 idle node of Standard_D8s_v3.');
  await expect(itemOf(group(page, 'Ready now'), 'cpu-train')).toContainText('$0.38 per hour');
  await expectAccessible();

  await page.getByRole('textbox', { name: 'Nodes' }).fill('2');
  await expect(sentence(page)).toContainText('Soon, on cpu-train: quota is free for 1 more node');
  await expect(page).toHaveURL(/\?.*cores=8.*nodes=2|nodes=2.*cores=8/);
  await page.reload();
  await expect(sentence(page)).toContainText('Soon, on cpu-train');

  await page.getByRole('textbox', { name: 'Nodes' }).fill('two');
  await expect(page.getByText('A whole number of nodes')).toBeVisible();
  await expect(sentence(page)).toContainText('Soon, on cpu-train');

  await world.advance(5.6 * 60 * 60);
  await lookAgain(page);
  await expect(sentence(page)).toContainText('Yes, on cpu-train: 2 idle nodes');
});

test('low priority counts once it is allowed', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('availability?gpus=1'));
  await group(page, 'Does not fit the job').getByRole('button', { name: 'Show them' }).click();
  await expect(itemOf(group(page, 'Does not fit the job'), 'gpu-lowpri')).toContainText(
    'low priority: Azure may take them back',
  );
  await page.getByRole('switch', { name: 'May run on low priority' }).check();
  await expect(itemOf(group(page, 'Ready after scaling'), 'gpu-lowpri')).toContainText(
    'Quota is free for 1 more node',
  );
});

test('a stopped instance is started from the answer', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('availability?gpus=1'));
  await expect(sentence(page)).toHaveText('Not yet: 1 compute would do, but is blocked.');
  const blocked = itemOf(group(page, 'Blocked'), 'dana-experiments');
  await expect(blocked).toContainText('It is stopped');
  await expectAccessible();
  await blocked.getByRole('button', { name: 'Start dana-experiments' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start' }).click();
  await world.hasBegun(1);
  await world.advance(60);
  await lookAgain(page);
  await expect(sentence(page)).toContainText('Yes, on dana-experiments');
});

test('a new cluster opens the wizard filled in', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('availability?gpus=1&nodes=2'));
  const offers = page.getByRole('region', { name: 'With a new cluster' });
  await expect(offers).toContainText('Takes 8 of the ');
  await offers
    .getByRole('button', { name: 'Create a cluster of Standard_NC4as_T4_v3', exact: true })
    .click();
  await expect(page.getByText('Filled in from what the job needs.')).toBeVisible();
  await expect(sizeOf(page, 'Standard_NC4as_T4_v3')).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();
  await nameField(page).fill('for-my-job');
  await expect(page.getByRole('textbox', { name: 'Maximum number of nodes' })).toHaveValue('2');
  await nameField(page).press('Enter');
  await expectReview(page);
});

test('a reader gets the answer, and learns whom to ask', async ({ page, world, openAs }) => {
  await openAs(riley, world.page('availability?cores=8'));
  await expect(sentence(page)).toContainText('Yes, on cpu-train');
  await expect(page.getByRole('region', { name: 'With a new cluster' })).toContainText(
    'Your role lacks Microsoft.MachineLearningServices/workspaces/computes/write',
  );
});

test('the lists answer beside themselves', async ({ page, world, openAs, expectAccessible }) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await page.getByRole('button', { name: 'Can I run now?' }).click();
  const panel = page.getByRole('dialog', { name: 'Can I run now?' });
  await expect(panel.getByRole('status')).toContainText('Yes, on ');
  await panel.getByRole('textbox', { name: 'GPUs per node' }).fill('1');
  await expect(panel.getByRole('status')).toContainText('Not yet');
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Can I run now?' })).toBeFocused();
});

test('scripts get one line, with the token of whoever asks', async ({ request, world }) => {
  const ask = async (query: string) => {
    const headers = { ...(await bearer(request, dana)), accept: 'text/plain' };
    return request.get(`${api(world)}/availability?${query}`, { headers });
  };
  const answer = await ask('cores=8');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toBe('yes cpu-train: 1 idle node of Standard_D8s_v3, 0.38 USD/h\n');
  expect(await (await ask('cores=8&nodes=2')).text()).toMatch(/^soon cpu-train: /);
  const wrong = await ask('gpu=1');
  expect(wrong.status()).toBe(400);
  expect(await wrong.text()).toMatch(/^error invalid-input: /);
  expect((await request.get(`${api(world)}/availability?format=text`)).status()).toBe(401);
});

test.describe('where quota is used up', () => {
  test.use({ worldOptions: { seed: 'quota-full' } });

  test('a blocked cluster says how much is missing, and can scale once that is free', async ({
    page,
    request,
    world,
    openAs,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('availability?cores=4&nodes=3'));
    const blocked = itemOf(group(page, 'Blocked'), 'cpu-train');
    await expect(blocked).toContainText(/takes 4 vCPUs, and 0 of \d+ are left/);
    await expectAccessible();
    await blocked.getByRole('link', { name: 'Free 4 vCPUs' }).click();
    await expect(page).toHaveURL(/\/compute\/quota\?.*free=4/);

    const deleted = await request.delete(`${api(world)}/computes/mika-explore?action=Delete`, {
      headers: await bearer(request, avery),
    });
    expect(deleted.status()).toBe(202);
    await world.advance(600);
    await page.goto(world.page('availability?cores=4&nodes=3'));
    await expect(sentence(page)).toContainText('Soon, on cpu-train');
  });
});

test.describe('in a locked resource group', () => {
  test.use({ worldOptions: { seed: 'locked' } });

  test('a blocked cluster names the lock, and can scale once it is removed', async ({
    page,
    request,
    world,
    openAs,
  }) => {
    await openAs(dana, world.page('availability?nodes=2'));
    const blocked = itemOf(group(page, 'Blocked'), 'risk-train');
    await expect(blocked).toContainText('the lock month-end-freeze (CanNotDelete)');
    await expect(blocked).toContainText('Ask finance-platform@contoso.example');
    await removeLock(request, world, { resourceGroup: 'rg-finance-ml', name: 'month-end-freeze' });
    await lookAgain(page);
    await expect(itemOf(group(page, 'Ready after scaling'), 'risk-train')).toBeVisible();
  });
});

test.describe('on a busy day', () => {
  test.use({ worldOptions: { seed: 'busy' } });

  test('a full cluster says behind whom the job waits, and what would help', async ({
    page,
    world,
    openAs,
    expectAccessible,
  }) => {
    await openAs(mika, world.page('availability?vmSize=Standard_DS3_v2'));
    await expect(sentence(page)).toContainText(
      'Later, on train-main: behind 1 running and 2 waiting jobs',
    );
    const waits = itemOf(group(page, 'Waits for other jobs'), 'train-main');
    await expect(waits).toContainText('may have 6 nodes at most');
    await expectAccessible();
    await waits.getByRole('link', { name: 'Raise its maximum to 13 nodes' }).click();
    await expect(page.getByRole('dialog', { name: 'Edit train-main' })).toBeVisible();
    // Once the focus is in it, and not before.
    await expect(page.getByRole('main')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'train-main' })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });
});
