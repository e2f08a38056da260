import type { Page } from '@playwright/test';
import { avery, dana } from '../../emulator/entra/people';
import { rowOf } from '../support/compute-list';
import { armOf, shownJson } from '../support/json-view';
import { expect, test } from '../support/test';
import {
  addTag,
  choose,
  chooseMachines,
  create,
  expectProblem,
  expectReview,
  expectStep,
  expectSummary,
  fillScale,
  nameField,
  next,
  showAllSizes,
  sizeOf,
  textField,
  turnOn,
} from '../support/wizard';
import type { World } from '../support/world';

const password = 'Correct-horse-7-battery';
const publicKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP2oZvRNik0cqmzYZDbJWqoB8Joe7EP6THh0Ftl4y8BB dana@laptop';

/** As ARM spells them in its lists, groups of identities in small letters. */
const idsOf = ({ subscriptionId }: World) => {
  const subscription = `/subscriptions/${subscriptionId}`;
  const networks = `${subscription}/resourceGroups/rg-network/providers/Microsoft.Network`;
  const identities = `${subscription}/resourcegroups/rg-ml-research/providers/Microsoft.ManagedIdentity`;
  return {
    subnet: (name: string) => `${networks}/virtualNetworks/vnet-research/subnets/${name}`,
    identity: (name: string) => `${identities}/userAssignedIdentities/${name}`,
  };
};

test('an administrator creates a low-priority GPU cluster with every setting, and no secret is shown', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(avery, world.page('new/cluster'));
  await turnOn(page, 'Another region');
  await choose(page, 'Virtual machine priority', 'Low priority');
  await choose(page, 'Virtual machine type', 'GPU');
  await showAllSizes(page);
  await sizeOf(page, 'Standard_NC4as_T4_v3').check();
  await expectAccessible();
  await next(page);
  await expectStep(page, 'Advanced settings');
  await nameField(page).fill('gpu-private');
  await fillScale(page, { max: '4', idle: '600' });
  await fillSsh(page);
  await chooseNetwork(page);
  await choose(page, 'Managed identity', 'User-assigned');
  await page.getByRole('checkbox', { name: /^id-training / }).check();
  await turnOn(page, 'Isolated network');
  await textField(page, 'Description').fill('Shelf images, at night');
  await addTag(page, 'costCenter', '4711');
  await addTag(page, 'team', 'vision');
  await expectAccessible();
  await next(page);

  await expectReview(page);
  const review = page.getByRole('region', { name: 'Advanced settings' });
  await expect(review).toContainText('••••••••');
  await expect(review).toContainText('ssh-ed25519, 256 bits, dana@laptop');
  await expect(review).toContainText('costCenter: 4711');
  await expectTemplateWithoutSecret(page);
  await expect(page.getByRole('main')).not.toContainText(password);
  await expectAccessible();
  await create(page);

  await expect(rowOf(page, 'gpu-private')).toContainText('Creating');
  await world.hasBegun(1);
  await world.advance(60);
  await expect(rowOf(page, 'gpu-private')).toContainText('Succeeded (0 nodes)');
  await page.getByRole('link', { name: 'gpu-private' }).click();
  const arm = await armOf(page);
  expect(arm).toMatchObject(armOfSettings(idsOf(world)));
  expect(JSON.stringify(arm)).not.toContain(password);
});

async function fillSsh(page: Page): Promise<void> {
  await turnOn(page, 'Enable SSH access');
  await textField(page, 'SSH user name').fill('trainer');
  await textField(page, 'Admin password').fill(password);
  await expect(page.getByText('Very strong', { exact: true })).toBeVisible();
  await textField(page, 'SSH public key').fill(publicKey);
  await expect(page.getByText('ssh-ed25519, 256 bits, dana@laptop')).toBeVisible();
}

async function chooseNetwork(page: Page): Promise<void> {
  const select = (name: string, label: string) =>
    page.getByRole('combobox', { name, exact: true }).selectOption({ label });
  await choose(page, 'Virtual network', 'Choose');
  await expect(page.getByText('1 network is in other regions')).toBeVisible();
  await select('Resource group', 'rg-network');
  await select('Network', 'vnet-research');
  await select('Subnet', 'compute (10.20.1.0/24; 250 free)');
  await expect(page.getByText('250 addresses are free in compute')).toBeVisible();
  await turnOn(page, 'No public IP');
}

/** The same is shown and downloaded, with a parameter where the password would be. */
async function expectTemplateWithoutSecret(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show template' }).click();
  const template = await shownJson(page);
  expect(template).not.toContain(password);
  expect(JSON.parse(template)).toMatchObject({
    parameters: { adminUserPassword: { type: 'securestring' } },
    resources: [{ name: 'demand-forecasting/gpu-private' }],
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('gpu-private.json');
  expect(await textOf(await file.createReadStream())).toBe(template);
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const armOfSettings = ({ subnet, identity }: ReturnType<typeof idsOf>) => ({
  name: 'gpu-private',
  location: 'eastus',
  tags: { costCenter: '4711', team: 'vision' },
  identity: {
    type: 'UserAssigned',
    userAssignedIdentities: { [identity('id-training')]: expect.anything() },
  },
  properties: {
    description: 'Shelf images, at night',
    properties: {
      vmSize: expect.stringMatching(/^standard_nc4as_t4_v3$/i),
      vmPriority: 'LowPriority',
      scaleSettings: { minNodeCount: 0, maxNodeCount: 4, nodeIdleTimeBeforeScaleDown: 'PT600S' },
      userAccountCredentials: { adminUserName: 'trainer' },
      subnet: { id: subnet('compute') },
      enableNodePublicIp: false,
      isolatedNetwork: true,
    },
  },
});

test('what cannot be right is told at its field, and a private key does not stay', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await chooseMachines(page, 'Standard_DS3_v2');
  await nameField(page).fill('cpu-ssh');
  await turnOn(page, 'Enable SSH access');
  const key = textField(page, 'SSH public key');
  await key.fill('-----BEGIN OPENSSH PRIVATE KEY-----\nnot a real one\n');
  await expect(key).toHaveValue('');
  await expect(page.getByText('This was a private key')).toBeVisible();
  await textField(page, 'SSH user name').fill('root');
  await textField(page, 'Admin password').fill('Sh0rt!');
  await turnOn(page, 'No public IP');
  await next(page);

  await expectSummary(page, '2 fields need your attention');
  await expect(textField(page, 'SSH user name')).toBeFocused();
  await expectProblem(textField(page, 'SSH user name'), /Azure reserves the name root/);
  await expectProblem(textField(page, 'Admin password'), /Use at least 12 characters/);
  await expectAccessible();
  await textField(page, 'SSH user name').fill('trainer');
  await textField(page, 'Admin password').fill(password);
  await next(page);
  await expectReview(page);
  await expect(page.getByText('What has no public IP needs a subnet')).toBeVisible();
  await create(page);

  await expectStep(page, 'Advanced settings');
  await expect(page.getByText('The compute was not created.')).toBeVisible();
  const noPublicIp = page.getByRole('switch', { name: 'No public IP' });
  await expect(noPublicIp).toBeFocused();
  await expect(
    page.getByText(/it can be false only for a compute in a virtual network/).first(),
  ).toBeVisible();
  await expect(textField(page, 'Admin password')).toHaveValue(password);
  await noPublicIp.uncheck();
  await next(page);
  await create(page);
  await expect(rowOf(page, 'cpu-ssh')).toContainText('Creating');
});

test('ids that are pasted are judged as those that are chosen, and by ARM in the end', async ({
  page,
  world,
  openAs,
}) => {
  const { subnet, identity } = idsOf(world);
  const subnetField = textField(page, 'Subnet');
  const further = textField(page, 'Ids of further identities');
  await openAs(dana, world.page('new/cluster'));
  await chooseMachines(page, 'Standard_DS3_v2');
  await nameField(page).fill('cpu-pasted');
  await choose(page, 'Virtual network', 'Paste an id');
  await choose(page, 'Managed identity', 'User-assigned');
  await subnetField.fill(subnet('functions'));
  await further.fill('id-training');
  await next(page);
  await expectSummary(page, '2 fields need your attention');
  await expectProblem(subnetField, /given over to Microsoft.Web\/serverFarms/);
  await expectProblem(further, /id-training is not the id of a user-assigned identity/);

  await subnetField.fill(subnet('compute'));
  await further.fill(identity('id-training'));
  await next(page);
  await expectReview(page);
  await create(page);
  await expectStep(page, 'Advanced settings');
  await expect(page.getByText('Code: LinkedAuthorizationFailed')).toBeVisible();
  await expectProblem(subnetField, /does not have permission to perform action/);
  await expect(further).toHaveValue(identity('id-training'));
  await expect(nameField(page)).toHaveValue('cpu-pasted');
  const puts = (await world.calls()).filter(({ method }) => method === 'PUT');
  expect(puts).toMatchObject([{ status: 403 }]);
});
