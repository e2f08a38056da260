import type { Page } from '@playwright/test';
import { dana, priya, riley } from '../../emulator/entra/people';
import { rowOf } from '../support/compute-list';
import { expect, test } from '../support/test';
import {
  create,
  expectReview,
  expectStep,
  nameField,
  next,
  scaleField,
  sizeOf,
} from '../support/wizard';

/** How the compute is made in each notation, after its name. */
const notations = [
  ['ARM template', '"type": "Microsoft.MachineLearningServices/workspaces/computes"'],
  ['Bicep', 'resource '],
  ['REST request', 'PUT {{endpoint}}/subscriptions/'],
  ['az rest', 'az rest --method put'],
  ['Azure CLI v1 (retired)', 'az ml computetarget create amlcompute'],
  ['Azure CLI v2', 'az ml compute create'],
  ['CLI v2 YAML', 'type: amlcompute'],
  ['Python SDK v1', 'AmlCompute.provisioning_configuration'],
  ['Python SDK v2', 'ml_client.compute.begin_create_or_update'],
  ['Terraform', 'resource "azapi_resource" "compute"'],
] as const;

test('a cluster is shown as code in every notation, with how to use it', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(riley, world.page('clusters/gpu-lowpri?view=code'));
  for (const [title, line] of notations) {
    await test.step(title, async () => {
      await chooseNotation(page, title);
      await expect(codeIn(page, title)).toHaveValue(new RegExp(escaped(line)));
      await expect(codeIn(page, title)).toHaveValue(/gpu-lowpri/);
      await expect(codeIn(page, title)).toHaveValue(/Standard_NC4as_T4_v3/i);
    });
  }
  await expect(page.getByRole('heading', { name: 'Use this compute' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Open in the studio/ })).toBeVisible();
  await expectAccessible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await downloading).suggestedFilename()).toBe('gpu-lowpri.tf');
  await page.reload();
  await expect(codeIn(page, 'Terraform')).toBeVisible();
});

test('beside a form the code follows what is typed, and says what is missing', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/attached/databricks'));
  await page.getByRole('button', { name: 'View code' }).click();
  const code = page.getByRole('region', { name: 'Code' });
  await expect(code).toContainText('Not filled in, or not right, yet: Compute name');
  await chooseNotation(page, 'CLI v2 YAML');
  await nameField(page).fill('dbw-notebooks');
  await page.getByRole('textbox', { name: 'Access token' }).fill('dapi-4711');
  await chooseNotation(page, 'ARM template');
  await expect(codeIn(page, 'ARM template')).toHaveValue(/dbw-notebooks/);
  await expect(codeIn(page, 'ARM template')).not.toHaveValue(/dapi-4711/);
  await expect(code).toContainText('No secret stands in the text');
  await expectAccessible();
});

const instanceYaml = `
$schema: https://azuremlschemas.azureedge.net/latest/computeInstance.schema.json
name: dana-yaml
type: computeinstance
size: Standard_DS3_v2
idle_time_before_shutdown_minutes: 45
favourite_colour: blue
`;

test('a YAML opens the wizard of an instance filled in, and what is left out is listed', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('instances'));
  await page.getByRole('link', { name: 'Import code' }).click();
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
  await paste(page, 'name: dana-yaml\n');
  await expect(page.getByText('No compute was found in it.')).toBeVisible();
  await expectAccessible();
  await paste(page, instanceYaml);
  await expect(page.getByRole('list', { name: 'Not used' })).toHaveText('favourite_colour');
  await expectAccessible();
  await page.getByRole('button', { name: 'Open in the wizard' }).click();

  await expect(page.getByText('Filled in from CLI v2 YAML.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not used' })).toHaveText('favourite_colour');
  await expect(nameField(page)).toHaveValue('dana-yaml');
  await expect(sizeOf(page, 'Standard_DS3_v2')).toBeChecked();
  await expectAccessible();
  await next(page);
  await expectStep(page, 'Scheduling');
  await expect(page.getByRole('switch', { name: 'Enable idle shutdown' })).toBeChecked();
  await page.getByRole('button', { name: 'Review + Create' }).click();
  await expectReview(page);
  await create(page);
  await expect(rowOf(page, 'dana-yaml')).toContainText('Creating…');
});

const clusterTemplate = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { nodes: { type: 'int', defaultValue: 5 } },
  resources: [
    {
      type: 'Microsoft.MachineLearningServices/workspaces/computes',
      apiVersion: '2024-10-01',
      name: 'demand-forecasting/cpu-template',
      location: 'eastus',
      properties: {
        computeType: 'AmlCompute',
        properties: {
          vmSize: 'Standard_DS3_v2',
          osType: 'Linux',
          scaleSettings: { minNodeCount: 1, maxNodeCount: "[parameters('nodes')]" },
        },
      },
    },
  ],
};

test('an ARM template opens the wizard of a cluster filled in', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(priya, world.page('import'));
  await paste(page, JSON.stringify(clusterTemplate, null, 2));
  await expect(page.getByText('cpu-template', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Open in the wizard' }).click();
  await expect(page.getByText('Filled in from ARM template.')).toBeVisible();
  await expect(sizeOf(page, 'Standard_DS3_v2')).toBeChecked();
  await next(page);
  await expectStep(page, 'Advanced settings');
  await expect(nameField(page)).toHaveValue('cpu-template');
  await expect(scaleField(page, 'min')).toHaveValue('1');
  await expect(scaleField(page, 'max')).toHaveValue('5');
  await expectAccessible();
  await next(page);
  await expectReview(page);
  await create(page);
  await expect(rowOf(page, 'cpu-template')).toContainText('Creating…');
});

const targets = [
  'Compute instance',
  'Azure Machine Learning Compute',
  'Azure Machine Learning Compute, run-based',
  'Azure Machine Learning Compute, batch inference',
  'Kubernetes, on AKS or through Azure Arc',
  'Azure Kubernetes Service (AKS)',
  'Virtual Machine',
  'Azure Databricks',
  'Azure Data Lake Analytics',
  'Azure HDInsight',
  'Azure Batch',
  'Synapse Spark pool',
  'Azure Data Factory',
  'Local computer',
  'Local web service',
  'Azure Container Instances (ACI)',
  'Azure IoT Edge',
  'Azure Data Box Edge',
];

test('every compute target has a row that says what to do, or why there is nothing to do', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(riley, world.page('instances'));
  await page.getByRole('link', { name: 'All compute targets' }).click();
  const table = page.getByRole('table', { name: 'Compute targets' });
  await expect(table.getByRole('rowheader')).toHaveText(
    targets.map((name) => new RegExp(`^${escaped(name)}(Not m|M)anaged$`)),
  );
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });
  await expectAccessible();
  await expect(row('Azure IoT Edge')).toContainText('Nothing to attach');
  await page.getByRole('radio', { name: 'Hosting' }).check();
  await expect(row('Azure Databricks')).toBeHidden();
  await page.getByRole('radio', { name: 'Training' }).check();
  await row('Azure HDInsight').getByRole('link', { name: 'Attach Azure HDInsight' }).click();
  await expect(page.getByRole('heading', { name: 'Attach Azure HDInsight' })).toBeVisible();
});

test('a policy is defined from a form', async ({ page, world, openAs, expectAccessible }) => {
  await openAs(riley, world.page('instances'));
  await page.getByRole('link', { name: 'Azure Policy' }).click();
  await page.getByRole('radio', { name: 'Give instances a setup script' }).check();
  await expect(page.getByText('Not complete yet.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Script file' }).fill('Users/dana/setup.sh');
  await expect(page.getByText('Not complete yet.')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'JSON' })).toHaveValue(/Users\/dana\/setup\.sh/);
  await expectAccessible();
});

const codeIn = (page: Page, title: string) =>
  page.getByRole('textbox', { name: title, exact: true });

const paste = (page: Page, code: string): Promise<void> =>
  page.getByRole('textbox', { name: 'Code' }).fill(code);

async function chooseNotation(page: Page, title: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Notation' }).selectOption(title);
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
