import type { ComputeRef } from '../../domain/resource-id/resource-id';
import type { StartedOperation } from './started-operation';

/** For tests: a compute by name. */
export const aCompute = (name: string): ComputeRef => ({
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
  name,
});

/** For tests: the stop of an instance that is under way, but for what is given. */
export const anOperation = (given: Partial<StartedOperation> = {}): StartedOperation => ({
  id: 'id',
  batch: 'batch',
  title: 'Stop ci-dana',
  verb: 'stop',
  compute: aCompute('ci-dana'),
  tab: 'instances',
  startedAt: '2026-01-05T09:00:00Z',
  status: 'InProgress',
  told: false,
  ...given,
});
