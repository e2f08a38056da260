import { expect, test } from 'vitest';
import { computeTargets } from '@/lib/domain/targets/compute-targets';
import { targetLink } from './target-link';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-ml',
  workspace: 'contoso-ml',
};

test.each(computeTargets.map(({ id, name, route }) => ({ id, name, route })))(
  '$name has a link exactly where there is a form',
  ({ route }) => {
    expect(targetLink(workspace, route ? { route } : {}) !== undefined).toBe(route !== undefined);
  },
);

test.each([
  ['compute-cluster', 'Create compute cluster', 'new/cluster'],
  ['aks', 'Create or attach AKS', 'new/inference'],
  ['databricks', 'Databricks', 'new/attached/databricks'],
])('%s: %s', (id, label, address) => {
  const target = computeTargets.find((one) => one.id === id);
  const link = target && targetLink(workspace, target);
  expect(link?.label).toContain(label);
  expect(link?.href.endsWith(`/compute/${address}`)).toBe(true);
});
