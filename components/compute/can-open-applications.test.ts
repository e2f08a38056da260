import { expect, test } from 'vitest';
import type { Instance } from '@/lib/domain/compute/compute';
import { canOpenApplications, isSafeLink } from './can-open-applications';

const base: Instance = {
  kind: 'instance',
  name: 'ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
  createdBy: { id: 'ada', name: 'Ada' },
};

test.each<[string, Partial<Instance>, string, boolean]>([
  ['its creator', {}, 'ADA', true],
  ['while a job runs', { state: 'JobRunning' }, 'ada', true],
  ['while stopped', { state: 'Stopped' }, 'ada', false],
  ['somebody else', {}, 'bob', false],
  ['the assigned user', { assignedTo: { id: 'bob' } }, 'bob', true],
  ['a creator who gave it away', { assignedTo: { id: 'bob' } }, 'ada', false],
])('%s', (_, part, user, ok) => {
  expect(canOpenApplications({ ...base, ...part }, user).ok).toBe(ok);
});

test.each([
  ['https://ci.eastus.instances.azureml.ms/lab', true],
  ['http://ci.example/lab', false],
  ['javascript:alert(1)', false],
  ['/lab', false],
  ['', false],
])('%s may be a link: %s', (url, safe) => {
  expect(isSafeLink(url)).toBe(safe);
});
