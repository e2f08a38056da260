import { describe, expect, test } from 'vitest';
import type { Cluster } from '@/lib/domain/compute/compute';
import { createFormProblems } from '@/lib/domain/compute/create-form/create-form-problems';
import { clusterRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { editFormOf, editParts } from './edit-form';

const cluster: Cluster = {
  kind: 'cluster',
  name: 'cpu-1',
  location: 'eastus',
  provisioningState: 'Succeeded',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'LowPriority',
  minNodes: 1,
  maxNodes: 6,
  idleSeconds: 300,
  currentNodes: 1,
  targetNodes: 1,
  nodes: {},
  tags: { team: 'risk', empty: '' },
};
const idOf = (name: string) =>
  `/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
const assigned = (...names: string[]) => ({
  identity: {
    type: 'UserAssigned',
    userAssignedIdentities: Object.fromEntries(names.map((name) => [idOf(name), {}])),
  },
});

describe('a cluster in the form', () => {
  test('asks for what it has', () => {
    const request = clusterRequest(editFormOf(cluster, assigned('data'), []));
    expect(request).toMatchObject({
      vmSize: 'Standard_DS3_v2',
      vmPriority: 'LowPriority',
      scale: { minNodes: 1, maxNodes: 6, idleSeconds: 300 },
      identity: { type: 'UserAssigned', ids: [idOf('data')] },
      tags: { team: 'risk', empty: '' },
    });
  });

  test('has no problem in what can be edited', () => {
    const form = editFormOf(cluster, assigned('data'), []);
    const facts = {
      nameProfile: 'service',
      takenNames: [],
      sizes: undefined,
      quota: undefined,
      networks: undefined,
    } as const;
    const problems = createFormProblems(form, facts);
    const editable = Object.values(editParts).flat();
    expect(editable.filter((field) => problems[field] !== undefined)).toEqual([]);
  });

  test('a cluster whose idle time is not known gets the usual one', () => {
    const { idleSeconds: _, ...rest } = cluster;
    expect(editFormOf(rest, {}, []).scale.idleSeconds).toBe('120');
  });
});

describe('the identity', () => {
  test.each([
    [{}, 'None'],
    [{ identity: null }, 'None'],
    [{ identity: { type: 'None' } }, 'None'],
    [{ identity: { type: 'SystemAssigned', principalId: 'p' } }, 'SystemAssigned'],
    [assigned('a'), 'UserAssigned'],
    [
      { identity: { ...assigned('a').identity, type: 'SystemAssigned,UserAssigned' } },
      'UserAssigned',
    ],
  ])('%j is %s', (arm, type) => {
    expect(editFormOf(cluster, arm, []).identity.type).toBe(type);
  });

  test('is chosen in the list where it is listed, whatever its case, else pasted', () => {
    const known = [{ id: idOf('DATA') }, { id: idOf('other') }];
    const { identity } = editFormOf(cluster, assigned('data', 'hidden', 'secret'), known);
    expect(identity).toEqual({
      type: 'UserAssigned',
      ids: [idOf('DATA')],
      pasted: `${idOf('hidden')}\n${idOf('secret')}`,
    });
  });
});
