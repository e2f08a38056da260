import { computeId, type ComputeRef } from '../../domain/resource-id/resource-id';
import { isUnderWay, type StartedOperation } from './started-operation';

export type OperationList = readonly StartedOperation[];

/** What the panel still shows of what has ended. */
const endedKept = 50;

/** Newest first; what is under way or untold is never dropped. */
export function withOperations(list: OperationList, begun: OperationList): OperationList {
  let ended = 0;
  return [...begun, ...list].filter((one) => isUnderWay(one) || !one.told || ended++ < endedKept);
}

export function withChange(
  list: OperationList,
  id: string,
  change: Partial<StartedOperation>,
): OperationList {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** Only what has ended can be dismissed. */
export const withoutOperation = (list: OperationList, id: string): OperationList =>
  list.filter((one) => one.id !== id || isUnderWay(one));

/** The answer to a request that was on its way when the page went comes no more. */
export function afterReload(list: OperationList): OperationList {
  return list.map((one) => (one.status === 'Sending' ? { ...one, status: 'Unanswered' } : one));
}

/** The one under way for a compute; ARM names do not differ by case. */
export function operationOf(list: OperationList, ref: ComputeRef): StartedOperation | undefined {
  const wanted = computeId(ref).toLowerCase();
  return list.find((one) => isUnderWay(one) && computeId(one.compute).toLowerCase() === wanted);
}
