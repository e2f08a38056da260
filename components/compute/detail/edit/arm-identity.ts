import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { isRecord, textAt, valueAt } from '../arm-value';

/**
 * ARM's `identity` as the form has it. Identities out of the list stand there in the list's own
 * spelling, as ARM ids compare without regard to case; the others stand among the pasted ones.
 */
export function identityFormOf(
  arm: ComputeDetails['arm'],
  known: readonly { id: string }[],
): CreateForm['identity'] {
  const assigned = valueAt(arm, 'identity.userAssignedIdentities');
  const ids = isRecord(assigned) ? Object.keys(assigned) : [];
  const listed = ids.map((id) => known.find((one) => sameId(one.id, id))?.id);
  return {
    type: typeOf(textAt(arm, 'identity.type'), ids.length),
    ids: listed.filter((id) => id !== undefined),
    pasted: ids.filter((_, index) => listed[index] === undefined).join('\n'),
  };
}

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** ARM can have both kinds at once; the form has one, and the user-assigned ones would be lost. */
function typeOf(type: string | undefined, userAssigned: number): CreateForm['identity']['type'] {
  if (userAssigned > 0) return 'UserAssigned';
  return type?.startsWith('SystemAssigned') ? 'SystemAssigned' : 'None';
}
