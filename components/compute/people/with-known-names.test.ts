import { expect, test } from 'vitest';
import type { Instance } from '@/lib/domain/compute/compute';
import { unnamedIn, withKnownNames } from './with-known-names';

const instance = (people: Partial<Instance>): Instance => ({
  kind: 'instance',
  name: 'ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
  ...people,
});
const ada = { id: 'AAAA', name: 'Ada' };
const me = { id: 'mmmm', name: 'Mia' };

test.each<[string, string, string | undefined]>([
  ['who created another one', 'aaaa', 'Ada'],
  ['who is signed in', 'MMMM', 'Mia'],
  ['somebody else', 'bbbb', undefined],
])('%s', (_, id, name) => {
  const rows = [instance({ createdBy: ada }), instance({ createdBy: ada, assignedTo: { id } })];
  expect(withKnownNames(rows, [me])[1]?.assignedTo).toEqual({ id, ...(name && { name }) });
});

test('rows that need no name stay the same, so that nothing is drawn anew', () => {
  const rows = [
    instance({ createdBy: ada, assignedTo: { id: 'aaaa', name: 'A. L.' } }),
    instance({ assignedTo: { id: 'bbbb' } }),
  ];
  const named = withKnownNames(rows, [me]);
  expect(named[0]).toBe(rows[0]);
  expect(named[1]).toBe(rows[1]);
});

test('of those without a name, each is asked for once', () => {
  const rows = [
    instance({ assignedTo: { id: 'BBBB' } }),
    instance({ assignedTo: { id: 'bbbb' } }),
    instance({ assignedTo: { id: 'aaaa', name: 'A. L.' } }),
    instance({ createdBy: ada }),
  ];
  expect(unnamedIn(rows)).toEqual(['bbbb']);
});
