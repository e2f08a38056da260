import { userAssignedIdentityIdSchema } from '../../identity/compute-identity';
import type { CreateForm } from './create-form';
import type { CreateFormProblems } from './create-form-problems';
import { pastedIds } from './pasted-identities';

export function identityProblems({
  type,
  ids,
  pasted,
}: CreateForm['identity']): CreateFormProblems {
  if (type !== 'UserAssigned') return {};
  const lines = pastedIds(pasted);
  const wrong = lines.find((line) => !userAssignedIdentityIdSchema.safeParse(line).success);
  if (wrong !== undefined) {
    return { 'identity.pasted': `${shortened(wrong)} is not the id of a user-assigned identity` };
  }
  return ids.length + lines.length === 0
    ? { 'identity.ids': 'Choose at least one identity, or paste its id' }
    : {};
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
