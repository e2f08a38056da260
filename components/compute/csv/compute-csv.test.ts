import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '@/components/ui/csv-text';
import type { Compute } from '@/lib/domain/compute/compute';
import { computeCsv, isoTime } from './compute-csv';

const read = (...computes: Compute[]) =>
  Papa.parse<Record<string, string>>(csvText(computes, computeCsv).slice(1), { header: true }).data;

test('an instance', () => {
  expect(
    read({
      kind: 'instance',
      name: 'dana-ci',
      location: 'eastus',
      vmSize: 'Standard_DS3_v2',
      state: 'Running',
      createdOn: '2026-11-21T08:00:00+02:00',
      createdBy: { id: 'id-avery', name: 'Avery' },
      assignedTo: { id: 'id-dana' },
      description: '=1+1\n"so"',
    })[0],
  ).toMatchObject({
    Name: 'dana-ci',
    Kind: 'instance',
    State: 'Running',
    'Virtual machine size': 'Standard_DS3_v2',
    Owner: '',
    'Owner object id': 'id-dana',
    Schedules: '0',
    'Current nodes': '',
    'Created on': '2026-11-21T06:00:00.000Z',
    Description: '\'=1+1\n"so"',
  });
});

test('a cluster, and what is attached', () => {
  const [cluster, attached] = read(
    {
      kind: 'cluster',
      name: 'cpu',
      location: 'eastus',
      provisioningState: 'Succeeded',
      vmSize: 'Standard_DS3_v2',
      vmPriority: 'LowPriority',
      minNodes: 0,
      maxNodes: 4,
      currentNodes: 3,
      targetNodes: 3,
      nodes: { idle: 1, running: 2 },
    },
    {
      kind: 'attached',
      name: 'vm',
      location: 'eastus',
      computeType: 'VirtualMachine',
      provisioningState: 'Succeeded',
      isAttached: true,
    },
  );
  expect(cluster).toMatchObject({ Priority: 'LowPriority', 'Idle nodes': '1', Schedules: '' });
  expect(attached).toMatchObject({ Type: 'VirtualMachine', State: 'Succeeded', 'Idle nodes': '' });
});

test.each([
  ['2026-11-21T08:00:00Z', '2026-11-21T08:00:00.000Z'],
  ['long ago', 'long ago'],
  [undefined, undefined],
])('%s is %s', (value, text) => expect(isoTime(value)).toBe(text));
