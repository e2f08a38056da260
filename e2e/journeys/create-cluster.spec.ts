import { dana, mika, riley, sam } from '../../emulator/entra/people';
import { expectRefused, rowOf } from '../support/compute-list';
import { notification, openNotifications } from '../support/notifications';
import { expect, signIn, test } from '../support/test';
import {
  back,
  chooseMachines,
  chooseSize,
  create,
  expectProblem,
  expectStep,
  expectSummary,
  fillCluster,
  fillScale,
  nameField,
  next,
  scaleField,
  showAllSizes,
  sizeOf,
} from '../support/wizard';

const size = 'Standard_DS3_v2';

test('a data scientist creates a cluster and follows it until it is there', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expectStep(page, 'Virtual machine');
  await expectAccessible();
  await fillCluster(page, { name: 'night-train', size, min: '0', max: '3', idle: '300' });
  await expectAccessible();
  await create(page);

  await expect(rowOf(page, 'night-train')).toContainText('Creating');
  const panel = await openNotifications(page);
  await expect(notification(panel, 'Create night-train')).toContainText('In progress');
  await expectAccessible();
  await world.advance(60);
  await expect(notification(panel, 'Create night-train')).toContainText('Succeeded');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(rowOf(page, 'night-train')).toContainText('Succeeded (0 nodes)');
  await expect(rowOf(page, 'night-train')).toContainText('0 / 3');
});

test('a low-priority cluster reaches ARM as it was filled in', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('new/cluster'));
  await page.getByRole('radio', { name: 'Low priority' }).check();
  await expect(page.getByText('pre-emption')).toBeVisible();
  await fillCluster(page, { name: 'spot-1x', size, min: '1', max: '2', idle: '90' });
  await create(page);
  await page.getByRole('link', { name: 'spot-1x' }).click();
  await page.getByRole('tab', { name: 'JSON' }).click();

  const arm: unknown = JSON.parse(await page.getByRole('textbox', { name: 'JSON' }).inputValue());
  expect(arm).toMatchObject({
    name: 'spot-1x',
    location: 'eastus',
    properties: {
      computeType: 'AmlCompute',
      properties: {
        vmSize: expect.stringMatching(/^standard_ds3_v2$/i),
        vmPriority: 'LowPriority',
        scaleSettings: {
          minNodeCount: 1,
          maxNodeCount: 2,
          nodeIdleTimeBeforeScaleDown: 'PT90S',
        },
      },
    },
  });
  const puts = (await world.calls()).filter(({ method }) => method === 'PUT');
  expect(puts).toMatchObject([{ status: 201 }]);
});

test('each rule of the name shows whether it is met while one types', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const rules = page.getByRole('list', { name: 'Rules for the name' }).getByRole('listitem');
  const rule = (text: string) => rules.filter({ hasText: text });
  await openAs(dana, world.page('new/cluster'));
  await chooseMachines(page, size);

  await nameField(page).fill('x');
  await expect(rule('2 to 16 characters')).toContainText('(not met)');
  await nameField(page).fill('two words');
  await expect(rule('2 to 16 characters')).toContainText('(met)');
  await expect(rule('Only letters, digits and -')).toContainText('(not met)');
  await nameField(page).fill('CPU-shared');
  await expect(rule('Only letters, digits and -')).toContainText('(met)');
  await expect(rule('Not used in this workspace')).toContainText('(not met)');
  await next(page);
  await expectProblem(nameField(page), /already has a compute named CPU-shared/);
  await expectAccessible();
  await nameField(page).fill('cpu-own');
  await expect(rule('Not used in this workspace')).toContainText('(met)');
  await expect(page.getByText('The name is available')).toBeAttached();
});

test('numbers that make no sense stay as they were typed, each with what is wrong', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await chooseMachines(page, size);
  await nameField(page).fill('cpu-own');
  await fillScale(page, { min: '', max: '1e3 Knoten', idle: '-5' });
  await next(page);

  await expectSummary(page, '3 fields need your attention');
  await expect(scaleField(page, 'min')).toBeFocused();
  await expectProblem(scaleField(page, 'min'), /Enter the minimum number of nodes/);
  await expect(scaleField(page, 'max')).toHaveValue('1e3 Knoten');
  await expectProblem(scaleField(page, 'max'), /A whole number of nodes/);
  await expect(scaleField(page, 'idle')).toHaveValue('-5');
  await expectProblem(scaleField(page, 'idle'), /At least 0 seconds/);

  await fillScale(page, { min: '5', max: '4', idle: '120' });
  await expectProblem(scaleField(page, 'min'), /Minimum must not be above the maximum/);
  await fillScale(page, { max: '5' });
  await next(page);
  await expectStep(page, 'Review');
});

test('the minimum is held against the quota before anything is sent', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await expect(page.getByRole('link', { name: /Request more quota/ })).toBeVisible();
  await chooseMachines(page, size);
  await nameField(page).fill('cpu-own');
  await fillScale(page, { min: '21', max: '21' });
  await next(page);
  await expectProblem(scaleField(page, 'min'), /Needs 84 vCPUs at all times.* is 80/);
});

test('a quota that is gone at the last moment is told at the minimum, in ARM’s words', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await fillCluster(page, { name: 'cpu-own', size, min: '2', max: '4' });
  await world.fault({ preset: 'no-quota' });
  await create(page);

  await expectStep(page, 'Advanced settings');
  await expectProblem(scaleField(page, 'min'), /cannot accomodate for at least 2 requested/);
  await expect(page.getByText('The compute was not created.')).toBeVisible();
  await expect(page.getByText('Code: ClusterMinNodesExceedCoreQuota')).toBeVisible();
  await expect(nameField(page)).toHaveValue('cpu-own');
});

test.describe('with the quota used up', () => {
  test.use({ worldOptions: { seed: 'quota-full' } });

  test('sizes say what they lack, and the low-priority quota is another', async ({
    page,
    world,
    openAs,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('new/cluster'));
    await expect(page.getByText('No CPU size has quota left in eastus.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all sizes' }).click();
    await expect(sizeOf(page, size)).toBeDisabled();
    await expect(sizeOf(page, size)).toHaveAccessibleDescription(/Needs 4 vCPUs, 0 of 24 left/);
    await expectAccessible();

    await page.getByRole('radio', { name: 'Low priority' }).check();
    await chooseMachines(page, size);
    await fillScale(page, { min: '3' });
    await nameField(page).fill('spot');
    await next(page);
    await expectProblem(scaleField(page, 'min'), /Needs 12 vCPUs at all times.* is 8/);
  });
});

test('a size that the new choice of machines does not offer has to be chosen again', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await chooseSize(page, size);
  await page.getByRole('radio', { name: 'GPU', exact: true }).check();
  await expect(page.getByText(`${size} is a CPU size`)).toBeVisible();
  await expect(sizeOf(page, size)).toBeHidden();
  await showAllSizes(page);
  await expect(sizeOf(page, 'Standard_ND96isr_H100_v5')).toBeDisabled();
  await next(page);
  await expectSummary(page, '1 field needs your attention');
  await expectStep(page, 'Virtual machine');
});

test('going back, also by the browser, keeps all that was filled in', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await page.getByRole('radio', { name: 'Low priority' }).check();
  await fillCluster(page, { name: 'keep-me', size, min: '1', max: '7' });
  await page.goBack();
  await expect(nameField(page)).toHaveValue('keep-me');
  await expect(scaleField(page, 'max')).toHaveValue('7');
  await back(page);
  await expect(page.getByRole('radio', { name: 'Low priority' })).toBeChecked();
  await expect(sizeOf(page, size)).toBeChecked();
});

test('leaving a form that is half filled in asks first', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const question = page.getByRole('alertdialog', { name: 'Leave this page?' });
  await openAs(dana, world.page('new/cluster'));
  await chooseMachines(page, size);
  await page.getByRole('link', { name: 'Compute', exact: true }).last().click();
  await expect(question).toBeVisible();
  await expectAccessible();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expectStep(page, 'Advanced settings');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/compute\/clusters/);
});

test('a link to a later step opens the first one', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('new/cluster?step=review'));
  await expectStep(page, 'Virtual machine');
  await expect(page).not.toHaveURL(/step=review/);
  await expect(page.getByRole('button', { name: 'Review' })).toBeDisabled();
});

test('of two who create the same name at once, the second learns it at the name', async ({
  page,
  browser,
  world,
  openAs,
}) => {
  const wanted = { name: 'same-name', size, max: '9' };
  const other = await browser.newPage();
  await other.goto(world.page('new/cluster'));
  await signIn(other, mika);
  await fillCluster(other, wanted);
  await openAs(dana, world.page('new/cluster'));
  await fillCluster(page, wanted);

  await create(other);
  await expect(rowOf(other, 'same-name')).toBeVisible();
  await create(page);
  await expectStep(page, 'Advanced settings');
  await expect(nameField(page)).toBeFocused();
  await expectProblem(nameField(page), /same-name/);
  await expect(scaleField(page, 'max')).toHaveValue('9');
  const puts = (await world.calls()).filter(({ method }) => method === 'PUT');
  expect(puts).toHaveLength(1);
  await other.close();
});

for (const person of [riley, sam]) {
  test(`${person.name} learns why creating is not for them`, async ({ page, world, openAs }) => {
    await openAs(person, world.page('clusters'));
    await expectRefused(page.getByRole('button', { name: 'New' }), /computes\/write/);
    await page.goto(world.page('new/cluster'));
    await expect(page.getByText('You may look, but not create.')).toBeVisible();
    await fillCluster(page, { name: 'not-mine', size });
    await expectRefused(page.getByRole('button', { name: 'Create' }), /computes\/write/);
  });
}
