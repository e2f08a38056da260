import { isUnderWay, type StartedOperation } from '@/lib/browser/operations/started-operation';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';

/**
 * The verb under way on each compute, by name. A creation is left out: what is being created may
 * be deleted.
 */
export function verbsUnderWay(operations: readonly StartedOperation[]): Map<string, ComputeVerb> {
  const verbs = new Map<string, ComputeVerb>();
  for (const operation of operations) {
    const { verb, compute } = operation;
    if (verb !== 'create' && isUnderWay(operation)) verbs.set(compute.name, verb);
  }
  return verbs;
}
