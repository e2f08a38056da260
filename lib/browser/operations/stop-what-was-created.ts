import { stopCompute } from '../../contract/computes';
import { call } from '../api';
import { claim } from './claim';
import { operationStore } from './operation-store';
import { sendWrite } from './send-write';
import type { StartedOperation } from './started-operation';

const isDue = ({ verb, status, thenStop }: StartedOperation): boolean =>
  verb === 'create' && status === 'Succeeded' && thenStop === 'wanted';

/** Stops each instance that was to be made stopped, once it is made: ARM makes running ones alone. */
export async function stopWhatWasCreated(operations: readonly StartedOperation[]): Promise<void> {
  await Promise.all(operations.filter(isDue).map(stop));
}

async function stop({ id, compute, tab }: StartedOperation): Promise<void> {
  if (!(await claim(`stop after ${id}`))) return;
  operationStore.change(id, { thenStop: 'begun' });
  const begun = operationStore.begin([{ verb: 'stop', compute, tab }]);
  for (const operation of begun) {
    try {
      const taken = await sendWrite('stop', compute, (params) => call(stopCompute, { params }));
      operationStore.accepted(operation.id, taken);
    } catch (error) {
      operationStore.failed(operation.id, error);
    }
  }
}
