import { dana, riley } from '../../emulator/entra/people';
import {
  attach,
  attachToTheEnd,
  attaching,
  expectForgotten,
  fillAccount,
  pickResource,
  resourceField,
  reviewAttachment,
  searchResource,
} from '../support/attach';
import { command, expectRefused, rowOf } from '../support/compute-list';
import { armOf, shownJson } from '../support/json-view';
import { expect, test } from '../support/test';
import { choose, expectProblem, nameField, textField } from '../support/wizard';

const password = 'Correct-horse-9';

test('a Databricks token that is refused can be changed, and no token is kept anywhere', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const [wrong, right] = ['not-a-token-4711', 'dapi-0815'];
  const token = textField(page, 'Access token');
  await openAs(dana, world.page('attached'));
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Attach compute' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Attach Azure Databricks' }).click();
  await nameField(page).fill('dbw-notebooks');
  await pickResource(page, 'dbw-research');
  await expect(textField(page, 'Workspace URL')).toHaveValue(/azuredatabricks\.net$/);
  await token.fill(wrong);
  await expectAccessible();
  await reviewAttachment(page);
  await expectAccessible();
  await attachToTheEnd(page, world, 'dbw-notebooks');
  await expect(rowOf(page, 'dbw-notebooks')).toContainText('Failed');
  await expectForgotten(page, wrong);

  await page.goto(world.page('attached/dbw-notebooks'));
  const refusal = page.getByRole('alert').filter({ hasText: 'the access token is invalid' });
  await expect(refusal).toBeVisible();
  await command(page, 'Change token').click();
  // The dialog has taken the focus once the page behind it is out of reach.
  await expect(page.getByRole('main')).toBeHidden();
  await token.fill(right);
  await expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Change token' }).click();
  await world.hasBegun(2);
  await world.advance(attaching);
  await command(page, 'Refresh').click();
  await expect(refusal).toHaveCount(0);
  await expect(page.getByRole('tabpanel', { name: 'Overview' })).toContainText('Succeeded');
  await armOf(page);
  expect(await shownJson(page)).not.toContain(right);
  await expectForgotten(page, right);
});

test('the old address of an HDInsight cluster is pointed out, and its password forgotten', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const address = 'spark-sales-ssh.azurehdinsight.net';
  await openAs(dana, world.page('new/attached/hdinsight'));
  await nameField(page).fill('spark-sales');
  await choose(page, 'How to name it', 'Address alone');
  await textField(page, 'Address').fill('spark-sales.azureinsight.net');
  await expect(page.getByText('azureinsight.net is an old spelling')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(textField(page, 'Address')).toHaveValue(address);
  await fillAccount(page, 'sshuser', password);
  await reviewAttachment(page);
  await expect(page.getByText('Given, not shown')).toBeVisible();
  await expectForgotten(page, password);
  await attachToTheEnd(page, world, 'spark-sales');
  await expect(rowOf(page, 'spark-sales')).toContainText('Succeeded');
  await page.getByRole('link', { name: 'spark-sales', exact: true }).click();
  expect(await armOf(page)).toMatchObject({
    properties: { computeType: 'HDInsight', properties: { address, sshPort: 22 } },
  });
  await expectForgotten(page, password);
});

test('an account of Azure Batch is attached at the second try, with the form as it was left', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/attached/batch'));
  await nameField(page).fill('batch-research');
  await pickResource(page, 'batchresearch');
  await reviewAttachment(page);
  await world.fault({ method: 'PUT', preset: 'unavailable', times: 1 });
  await attach(page);
  const refusal = page.getByRole('alert').filter({ hasText: 'temporarily unavailable' });
  await expect(refusal).toBeVisible();
  await expectAccessible();
  await attachToTheEnd(page, world, 'batch-research');
  await expect(rowOf(page, 'batch-research')).toContainText('Succeeded');
  await expect(rowOf(page, 'batch-research')).toContainText('Azure Batch');
  await page.getByRole('link', { name: 'batch-research', exact: true }).click();
  expect(await armOf(page)).toMatchObject({
    properties: {
      computeType: 'Batch',
      resourceId: expect.stringMatching(/batchAccounts\/batchresearch$/),
    },
  });
});

test('what is attached already is refused with where, chosen or pasted', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const { subscriptionId, workspace } = world;
  await openAs(dana, world.page('new/attached/virtual-machine'));
  await searchResource(page, 'vm-');
  const machine = page.getByRole('option', { name: 'vm-solver' });
  await expect(machine).toContainText('attached already, as vm-solver');
  await expect(machine).toBeDisabled();
  await expect(page.getByRole('option', { name: 'vm-reports' })).toContainText('Windows');
  await expectAccessible();
  await resourceField(page).press('Escape');
  await choose(page, 'How to name it', 'Paste an id');
  await textField(page, 'Resource').fill(
    `/subscriptions/${subscriptionId}/resourceGroups/${workspace.resourceGroup}` +
      '/providers/Microsoft.Compute/virtualMachines/VM-Solver',
  );
  await textField(page, 'Resource').blur();
  await expectProblem(textField(page, 'Resource'), /vm-solver/);
});

/** Those that no other journey opens. */
const otherForms = [
  ['inference/aks', 'Attach AKS cluster'],
  ['attached/data-lake-analytics', 'Attach Azure Data Lake Analytics'],
  ['attached/synapse-spark', 'Attach Synapse Spark pool'],
  ['attached/data-factory', 'Attach Azure Data Factory'],
] as const;

test('every form can be read and used by everyone', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('attached'));
  await expect(rowOf(page, 'vm-solver')).toBeVisible();
  for (const [address, title] of otherForms) {
    await test.step(title, async () => {
      await page.goto(world.page(`new/${address}`));
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expect(resourceField(page)).toBeVisible();
      await expectAccessible();
    });
  }
});

test('a reader is told why nothing can be attached, changed or detached', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(riley, world.page('new/attached'));
  await expect(page.getByText('You may look, but not attach.')).toBeVisible();
  await expectAccessible();
  await page.goto(world.page('attached/databricks-etl'));
  await expectRefused(command(page, 'Change token'), /Your role lacks .*\/computes\/write/);
  await expectRefused(command(page, 'Detach'), /Your role lacks .*\/computes\/delete/);
});
