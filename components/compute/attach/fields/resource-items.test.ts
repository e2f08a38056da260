import { describe, expect, test } from 'vitest';
import type { AttachableResource } from '@/lib/domain/attach/attachable-resource';
import type { Compute } from '@/lib/domain/compute/compute';
import { resourceItems } from './resource-items';

const idOf = (name: string) =>
  `/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`;
const aks = (name: string, resourceGroup = 'rg'): AttachableResource => ({
  id: idOf(name),
  name,
  resourceGroup,
  location: 'eastus',
});
const attached: Compute = {
  kind: 'inference',
  name: 'scoring',
  location: 'eastus',
  computeType: 'AKS',
  provisioningState: 'Succeeded',
  isAttached: true,
  resourceId: idOf('PROD'),
};

describe('search', () => {
  const resources = [aks('web', 'rg-shop'), aks('api', 'rg-shop'), aks('lab', 'rg-research')];
  test.each([
    ['', ['api', 'lab', 'web']],
    ['SHOP', ['api', 'web']],
    ['shop web', ['web']],
    ['westus', []],
  ])('%j', (search, names) => {
    expect(resourceItems(resources, [], search).map(({ label }) => label)).toEqual(names);
  });
});

test('what is attached already cannot be picked, and says where it is', () => {
  const [prod, web] = resourceItems([aks('prod'), aks('web')], [attached], '');
  expect(prod).toMatchObject({
    disabled: true,
    detail: 'rg · eastus · attached already, as scoring',
  });
  expect(web).toMatchObject({ disabled: false, detail: 'rg · eastus' });
});

test('a Windows machine cannot be picked', () => {
  const machine = { ...aks('office'), osType: 'Windows', vmSize: 'Standard_D4s_v3' };
  expect(resourceItems([machine], [], '')).toMatchObject([
    {
      disabled: true,
      detail: 'rg · eastus · Standard_D4s_v3 · Windows, which cannot be attached',
    },
  ]);
});

test('a cluster tells its version and its nodes', () => {
  const cluster = { ...aks('web'), kubernetesVersion: '1.31.2', nodeCount: 1 };
  expect(resourceItems([cluster], [], '')[0]?.detail).toBe(
    'rg · eastus · Kubernetes 1.31.2 · 1 node',
  );
});
