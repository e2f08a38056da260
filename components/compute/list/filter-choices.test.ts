import { expect, test } from 'vitest';
import type { Instance, OtherCompute } from '@/lib/domain/compute/compute';
import { filterChoices } from './filter-choices';

const instance = (state: string, vmSize: string, people: Partial<Instance>): Instance => ({
  kind: 'instance',
  name: 'ci',
  location: 'eastus',
  vmSize,
  state,
  ...people,
});
const ada = { id: 'AAAA', name: 'Ada' };
const rows = [
  instance('Running', 'Standard_DS3_v2', { createdBy: ada, assignedTo: { id: 'bbbb' } }),
  instance('UserSettingUp', 'STANDARD_DS3_V2', { createdBy: { id: 'bbbb', name: 'Bob' } }),
  instance('Running', 'Standard_DS2_v2', { createdBy: ada }),
];

test('what the rows have, and what is chosen, each once and by its name', () => {
  const chosen = { state: ['Deleting'], owner: ['aaaa'], size: ['Gone'], type: [] };
  expect(filterChoices(rows, chosen)).toEqual({
    states: [
      { value: 'Deleting', label: 'Deleting' },
      { value: 'Running', label: 'Running' },
      { value: 'UserSettingUp', label: 'User setting up' },
    ],
    owners: [
      { value: 'aaaa', label: 'Ada' },
      { value: 'bbbb', label: 'Bob' },
    ],
    sizes: [
      { value: 'Gone', label: 'Gone' },
      { value: 'Standard_DS2_v2', label: 'Standard_DS2_v2' },
      { value: 'Standard_DS3_v2', label: 'Standard_DS3_v2' },
    ],
    types: [],
  });
});

test('types by what they are called, where the list calls them something', () => {
  const machine: OtherCompute = {
    kind: 'attached',
    name: 'vm',
    location: 'eastus',
    computeType: 'VirtualMachine',
    provisioningState: 'Succeeded',
    isAttached: true,
  };
  const chosen = { state: [], owner: [], size: [], type: ['Batch'] };
  expect(filterChoices([machine], chosen, (type) => `a ${type}`).types).toEqual([
    { value: 'Batch', label: 'a Batch' },
    { value: 'VirtualMachine', label: 'a VirtualMachine' },
  ]);
});

test('nothing to choose from', () => {
  const none = { state: [], owner: [], size: [], type: [] };
  expect(filterChoices([], none)).toEqual({ states: [], owners: [], sizes: [], types: [] });
});
