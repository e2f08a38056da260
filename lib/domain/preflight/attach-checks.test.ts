import { describe, expect, test } from 'vitest';
import type { Attach } from '../attach/attach';
import { newAksDefaults } from '../attach/create-aks';
import type { Compute } from '../compute/compute';
import { attachChecks, type AttachCheckFacts } from './attach-checks';
import { known, type Fact } from './fact';

const pending: Fact<never> = { state: 'pending' };
const resourceId =
  '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.Batch/batchAccounts/pools';
const batch: Attach = { computeType: 'Batch', resourceId };
const other: Compute = {
  kind: 'attached',
  name: 'nightly',
  location: 'eastus',
  computeType: 'Batch',
  provisioningState: 'Succeeded',
  isAttached: true,
  resourceId: resourceId.toUpperCase(),
};

const checksOf = (facts: Partial<AttachCheckFacts>) =>
  attachChecks({
    workspace: {
      subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
      resourceGroup: 'rg',
      workspace: 'ml',
    },
    name: 'pools',
    permissions: pending,
    locks: known({ locks: [], unreadable: [] }),
    availability: known({ available: true }),
    computes: known([]),
    attach: batch,
    ...facts,
  });
const verdictsOf = (facts: Partial<AttachCheckFacts>) =>
  Object.fromEntries(checksOf(facts).map(({ id, verdict }) => [id, verdict]));

test('what is not known yet is being looked up', () => {
  expect(verdictsOf({ availability: pending, computes: pending })).toEqual({
    permission: 'pending',
    locks: 'ok',
    name: 'pending',
    attached: 'pending',
  });
});

describe('attached already', () => {
  test('by another compute, whatever the case of the id', () => {
    const check = checksOf({ computes: known([other]) }).find(({ id }) => id === 'attached');
    expect(check).toMatchObject({ verdict: 'blocked', text: expect.stringContaining('nightly') });
  });

  test('by none', () => {
    expect(verdictsOf({})).toMatchObject({ attached: 'ok' });
  });

  test('cannot be told of an address alone', () => {
    const attach: Attach = {
      computeType: 'Databricks',
      workspaceUrl: 'adb-1.2.azuredatabricks.net',
      accessToken: 'dapi',
    };
    expect(verdictsOf({ attach, computes: known([other]) })).toMatchObject({ attached: 'doubt' });
  });

  test('is no question for a cluster that is made', () => {
    const attach: Attach = {
      ...newAksDefaults,
      computeType: 'AKS',
      source: 'new',
      location: 'eastus',
      loadBalancer: { type: 'PublicIp' },
      tls: { mode: 'off' },
    };
    expect(verdictsOf({ attach })).not.toHaveProperty('attached');
  });
});
