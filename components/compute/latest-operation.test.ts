import { expect, test } from 'vitest';
import type { StartedOperation } from '@/lib/browser/operations/started-operation';
import { latestOperation } from './latest-operation';

const ref = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
  name: 'cpu',
};
const operation = (id: string, compute: Partial<typeof ref>): StartedOperation => ({
  id,
  batch: id,
  title: id,
  verb: 'delete',
  compute: { ...ref, ...compute },
  tab: 'clusters',
  startedAt: '2026-01-05T09:00:00Z',
  status: 'InProgress',
  told: false,
});

test('the newest of the compute, not of its namesake in another workspace', () => {
  const operations = [
    operation('elsewhere', { workspace: 'other-ws' }),
    operation('other', { name: 'gpu' }),
    operation('newest', { resourceGroup: 'RG' }),
    operation('older', {}),
  ];
  expect(latestOperation(operations, ref)?.id).toBe('newest');
  expect(latestOperation([], ref)).toBeUndefined();
});
