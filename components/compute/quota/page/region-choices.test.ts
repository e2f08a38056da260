import { expect, test } from 'vitest';
import { aCluster, anInstance } from '@/lib/domain/quota/quota.fixture';
import { regionChoices } from './region-choices';

const computes = [
  aCluster('a', { location: 'westus' }),
  anInstance('b', { location: 'East US' }),
  aCluster('c', { location: 'northeurope' }),
];

test.each([
  [null, ['eastus', 'northeurope', 'westus']],
  ['uksouth', ['eastus', 'northeurope', 'uksouth', 'westus']],
  ['West US', ['eastus', 'northeurope', 'westus']],
  ['', ['eastus', 'northeurope', 'westus']],
])('the workspace’s first, each once, that of the address too: %j', (named, choices) => {
  expect(regionChoices('eastus', computes, named)).toEqual(choices);
});
