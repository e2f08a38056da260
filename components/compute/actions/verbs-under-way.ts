import type { StartedOperation } from '@/lib/browser/operations/started-operation';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';

type Started = Pick<StartedOperation, 'verb' | 'status'> & { compute: { name: string } };

/**
 * The verb under way on each compute, by name. A creation is left out: what is being created may
 * be deleted.
 */
export function verbsUnderWay(operations: readonly Started[]): Map<string, ComputeVerb> {
  const verbs = new Map<string, ComputeVerb>();
  for (const { verb, status, compute } of operations) {
    const isUnderWay = status === 'Sending' || status === 'InProgress';
    if (isUnderWay && verb !== 'create') verbs.set(compute.name, verb);
  }
  return verbs;
}
