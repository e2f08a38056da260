import { expect, test } from 'vitest';
import type { StartedOperation } from '@/lib/browser/operations/started-operation';
import { verbsUnderWay } from './verbs-under-way';

type Told = Pick<StartedOperation, 'verb' | 'status'>;

const operation = (name: string, told: Told): StartedOperation => ({
  ...told,
  id: name,
  batch: name,
  title: name,
  tab: 'instances',
  startedAt: '2026-01-05T09:00:00Z',
  told: false,
  compute: {
    subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
    resourceGroup: 'rg',
    workspace: 'ml-ws',
    name,
  },
});

test('what has ended is not under way, nor is a creation', () => {
  const verbs = verbsUnderWay([
    operation('sending', { verb: 'stop', status: 'Sending' }),
    operation('going', { verb: 'start', status: 'InProgress' }),
    operation('let-go', { verb: 'detach', status: 'InProgress' }),
    operation('failed', { verb: 'delete', status: 'Failed' }),
    operation('new', { verb: 'create', status: 'InProgress' }),
  ]);
  expect([...verbs]).toEqual([
    ['sending', 'stop'],
    ['going', 'start'],
    ['let-go', 'delete'],
  ]);
});
