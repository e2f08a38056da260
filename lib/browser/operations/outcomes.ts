import { isUnderWay, type StartedOperation } from './started-operation';

/** Batches that have ended altogether and whose outcome the user does not know yet. */
export function untoldBatches(operations: readonly StartedOperation[]): StartedOperation[][] {
  const batches = new Map<string, StartedOperation[]>();
  for (const one of operations) batches.set(one.batch, [...(batches.get(one.batch) ?? []), one]);
  return [...batches.values()].filter(
    (batch) => !batch.some(isUnderWay) && batch.some(({ told }) => !told),
  );
}
