import { describe, expect, test } from 'vitest';
import type { Instance, OtherCompute } from '@/lib/domain/compute/compute';
import { filterComputes, type ComputeFilter } from './filter-computes';

const ada = { id: 'AAAA', name: 'Ada Lovelace' };
const bob = { id: 'bbbb', name: 'Bob' };
const instance = (name: string, state: string, people: Partial<Instance>): Instance => ({
  kind: 'instance',
  name,
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state,
  ...people,
});
const all = [
  instance('ada-own', 'Running', { createdBy: ada }),
  instance('ada-for-bob', 'Stopped', { createdBy: ada, assignedTo: bob }),
  instance('bob-own', 'UserSettingUp', { createdBy: bob }),
];
const none: ComputeFilter = { text: '', states: [], owners: [], sizes: [], types: [] };

describe('only what matches is shown', () => {
  test.each<[string, Partial<ComputeFilter>, string[]]>([
    ['no filter', {}, ['ada-own', 'ada-for-bob', 'bob-own']],
    ['part of a name in any case', { text: 'ADA' }, ['ada-own', 'ada-for-bob']],
    ['every word', { text: ' own  ds3 ' }, ['ada-own', 'bob-own']],
    ['a state as it reads', { text: 'user setting' }, ['bob-own']],
    ['a person', { text: 'lovelace' }, ['ada-own', 'ada-for-bob']],
    ['nothing across fields', { text: 'owneastus' }, []],
    ['states', { states: ['Stopped', 'Running'] }, ['ada-own', 'ada-for-bob']],
    ['a size, in any case', { sizes: ['STANDARD_ds3_v2'] }, ['ada-own', 'ada-for-bob', 'bob-own']],
    ['a size that none has', { sizes: ['Standard_DS3'] }, []],
    ['owners', { owners: ['BBBB', 'cccc'] }, ['ada-for-bob', 'bob-own']],
    ['a state that none has', { states: ['Deleting'] }, []],
    ['what was created for somebody is theirs', { ownerId: 'BBBB' }, ['ada-for-bob', 'bob-own']],
    ['and no longer its creator’s', { ownerId: 'aaaa' }, ['ada-own']],
    ['all at once', { text: 'ada', states: ['Stopped'], ownerId: 'bbbb' }, ['ada-for-bob']],
  ])('%s', (_, filter, names) => {
    expect(filterComputes(all, { ...none, ...filter }).map(({ name }) => name)).toEqual(names);
  });
});

const attached = (computeType: string): OtherCompute => ({
  kind: 'attached',
  name: computeType.toLowerCase(),
  location: 'eastus',
  computeType,
  provisioningState: 'Succeeded',
  isAttached: true,
});

describe('types of what is attached', () => {
  const mixed = [attached('Databricks'), attached('HDInsight'), ...all];

  test.each<[string[], string[]]>([
    [['Databricks'], ['databricks']],
    [
      ['Databricks', 'HDInsight'],
      ['databricks', 'hdinsight'],
    ],
    [['Batch'], []],
  ])('%j', (types, names) => {
    expect(filterComputes(mixed, { ...none, types }).map(({ name }) => name)).toEqual(names);
  });
});
