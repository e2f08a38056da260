import { isUnderWay, type StartedOperation } from '@/lib/browser/operations/started-operation';
import { computeVerbs, type ComputeVerb } from '@/lib/domain/compute/compute-can';

/**
 * The verb under way on each compute, by name. Creations and changes are left out: what is being
 * created or changed may be deleted.
 */
export function verbsUnderWay(operations: readonly StartedOperation[]): Map<string, ComputeVerb> {
  const verbs = new Map<string, ComputeVerb>();
  for (const operation of operations) {
    const verb = verbOf(operation);
    if (verb && isUnderWay(operation)) verbs.set(operation.compute.name, verb);
  }
  return verbs;
}

/** To detach is what `delete` means for what was attached. */
const verbOf = ({ verb }: StartedOperation): ComputeVerb | undefined =>
  verb === 'detach' ? 'delete' : computeVerbs.find((one) => one === verb);
