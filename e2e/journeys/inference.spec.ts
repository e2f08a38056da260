import { dana, riley } from '../../emulator/entra/people';
import {
  attachToTheEnd,
  findSize,
  pickResource,
  reviewAttachment,
  searchResource,
} from '../support/attach';
import { command, confirm, expectRefused, passCreation, rowOf } from '../support/compute-list';
import { armOf } from '../support/json-view';
import { toast } from '../support/notifications';
import { expect, test } from '../support/test';
import { choose, create, expectProblem, nameField, textField } from '../support/wizard';

const creating = 120;
const deleting = 20;

test('AKS for production gets twelve vCPUs, is made, and goes with its compute', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const nodes = textField(page, 'Number of nodes');
  await openAs(dana, world.page('inference'));
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'New inference cluster' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Create AKS cluster' }).click();

  await nameField(page).fill('aks-web');
  await findSize(page, 'Standard_D4s_v3');
  await nodes.fill('2');
  await expectProblem(nodes, /Production needs at least 12 vCPUs; these nodes have 8. Use 3 nodes/);
  await expectAccessible();
  await choose(page, 'Cluster purpose', 'Dev-test');
  await expect(nodes).toHaveAccessibleDescription('2 × 4 vCPUs are 8 vCPUs in all.');
  await choose(page, 'Cluster purpose', 'Production, dense');
  await nodes.fill('3');
  await expect(nodes).toHaveAccessibleDescription('3 × 4 vCPUs are 12 vCPUs in all.');
  await reviewAttachment(page);
  await expectAccessible();
  await create(page);

  await passCreation(page, world, 'aks-web', creating);
  await expect(toast(page, 'aks-web created')).toBeVisible();
  await expect(rowOf(page, 'aks-web')).toContainText('Succeeded');

  await page.goto(world.page('inference/aks-web'));
  await expect(page.getByText('Deleted, as Azure Machine Learning made it')).toBeVisible();
  await expectAccessible();
  await confirm(page, 'Delete', 'aks-web');
  await world.hasBegun(2);
  await world.advance(deleting);
  await expect(toast(page, 'aks-web deleted')).toBeVisible();
  await page.goto(world.page('new/inference/aks'));
  await searchResource(page, 'aks-web');
  await expect(page.getByRole('option', { name: 'None matches' })).toBeVisible();
});

test('the ranges of a network are checked against each other before anything is made', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/inference/new-aks'));
  await nameField(page).fill('aks-web');
  await findSize(page, 'Standard_D4s_v3');
  await choose(page, 'Network configuration', 'Advanced');
  await page.getByRole('combobox', { name: 'Subnet' }).click();
  await page.getByRole('option', { name: /compute/ }).click();
  const services = textField(page, 'Kubernetes service address range');
  const dns = textField(page, 'Kubernetes DNS service address');
  await services.fill('10.20.0.0/16');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expectProblem(services, /overlap/i);
  await expectProblem(dns, /range/);
  await expectAccessible();
  await services.fill('10.0.0.0/16');
  await dns.fill('10.0.0.10');
  await reviewAttachment(page);
  expect((await world.calls()).filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('a certificate that is none is refused where it was pasted', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const certificate = textField(page, 'Certificate, in PEM');
  await openAs(dana, world.page('new/inference/new-aks'));
  await choose(page, 'TLS', 'Own certificate');
  await certificate.fill('not a certificate');
  await certificate.blur();
  await expectProblem(certificate, /certificate/);
  await expectAccessible();
});

test('Kubernetes is attached with an instance type, and a detachment keeps the cluster', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/inference/kubernetes'));
  await nameField(page).fill('k8s-stores');
  await pickResource(page, 'stores-arc');
  await textField(page, 'Kubernetes namespace').fill('azureml');
  const defaultType = textField(page, 'Default instance type');
  await defaultType.fill('half');
  await defaultType.blur();
  await expectProblem(defaultType, /no instance type half/);
  await addInstanceType();
  await expect(defaultType).not.toHaveAttribute('aria-invalid', 'true');
  await expectAccessible();
  await reviewAttachment(page);
  await attachToTheEnd(page, world, 'k8s-stores');
  await expect(rowOf(page, 'k8s-stores')).toContainText('Succeeded');
  await page.getByRole('link', { name: 'k8s-stores', exact: true }).click();
  expect(await armOf(page)).toMatchObject({
    properties: {
      resourceId: expect.stringContaining('/connectedClusters/stores-arc'),
      properties: {
        namespace: 'azureml',
        defaultInstanceType: 'half',
        instanceTypes: { half: { resources: { requests: { cpu: '500m', memory: '2Gi' } } } },
      },
    },
  });

  await command(page, 'Detach').click();
  const question = page.getByRole('alertdialog', { name: 'Detach k8s-stores?' });
  await expect(question).toContainText('the resource itself is kept');
  await question.getByRole('button', { name: 'Detach' }).click();
  await world.hasBegun(2);
  await world.advance(deleting);
  await expect(toast(page, 'k8s-stores detached')).toBeVisible();
  await page.goto(world.page('new/inference/kubernetes'));
  await searchResource(page, 'stores-arc');
  await expect(page.getByRole('option', { name: 'stores-arc' })).toBeEnabled();

  async function addInstanceType() {
    await page.getByRole('button', { name: 'Add instance type' }).click();
    const type = page.getByRole('group', { name: 'Instance type 1' });
    await type.getByRole('textbox', { name: 'Name', exact: true }).fill('half');
    await type.getByRole('textbox', { name: /^Requests: CPU/ }).fill('500m');
    await type.getByRole('textbox', { name: /^Requests: Memory/ }).fill('2Gi');
    await type.getByRole('textbox', { name: /^Limits: CPU/ }).fill('1');
    await type.getByRole('textbox', { name: /^Limits: Memory/ }).fill('4Gi');
  }
});

test('a cluster that cannot be reached ends as failed, with the reason', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/inference/kubernetes'));
  await nameField(page).fill('k8s-depot');
  await pickResource(page, 'depot-arc');
  await reviewAttachment(page);
  await attachToTheEnd(page, world, 'k8s-depot');
  await expect(rowOf(page, 'k8s-depot')).toContainText('Failed');
  await page.goto(world.page('inference/k8s-depot'));
  const reason = page.getByRole('alert').filter({ hasText: 'not connected to Azure Arc' });
  await expect(reason).toBeVisible();
  await expectAccessible();
});

test('a reader may look at the forms, and is told why not more', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(riley, world.page('inference'));
  await expectRefused(command(page, 'New'), /Your role lacks .*\/computes\/write/);
  await page.goto(world.page('new/inference/kubernetes'));
  await expect(page.getByText('You may look, but not attach.')).toBeVisible();
  await expectAccessible();
  await page.goto(world.page('inference/aks-scoring'));
  await expectRefused(command(page, 'Detach'), /Your role lacks .*\/computes\/delete/);
});
