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
  operationStore.change(id, { thenStop: 'begun' });
  // Known before it is claimed: what a reload breaks off is told, and no claim outlives its stop.
  const begun = operationStore.begin([{ verb: 'stop', compute, tab }]);
  if (!(await claim(`stop after ${id}`))) {
    for (const operation of begun) operationStore.refused(operation.id);
    return;
  }
  for (const operation of begun) {
    try {
      const taken = await sendWrite('stop', compute, (params) => call(stopCompute, { params }));
      operationStore.accepted(operation.id, taken);
    } catch (error) {
      operationStore.failed(operation.id, error);
    }
  }
}
