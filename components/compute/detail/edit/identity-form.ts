import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';
import { sameId } from '@/lib/domain/resource-id/resource-id';

/**
 * An identity as the form has it. Identities out of the list stand there in the list's own
 * spelling; the others stand among the pasted ones.
 */
export function identityFormOf(
  identity: ComputeIdentity,
  known: readonly { id: string }[],
): CreateForm['identity'] {
  const ids = identity.type === 'UserAssigned' ? identity.ids : [];
  const listed = ids.map((id) => known.find((one) => sameId(one.id, id))?.id);
  return {
    type: identity.type,
    ids: listed.filter((id) => id !== undefined),
    pasted: ids.filter((_, index) => listed[index] === undefined).join('\n'),
  };
}
