import type { ComputeIdentity } from '../../identity/compute-identity';
import { sameId } from '../../resource-id/resource-id';
import { parsePublicKey } from '../../ssh/public-key';
import type { CreateForm } from './create-form';
import { pastedIds } from './pasted-identities';
import { tagsOf } from './tag-rows';

/** What is asked of clusters and instances alike. */
export function commonRequest(form: CreateForm) {
  const { location, vmSize, network, nodePublicIp } = form;
  const description = form.description.trim();
  return {
    location,
    vmSize,
    ...(network.choice !== 'none' && { subnetId: form.subnetId.trim() }),
    nodePublicIp,
    identity: identityOf(form.identity),
    ...(description !== '' && { description }),
    tags: tagsOf(form.tags),
  };
}

export function identityOf({ type, ids, pasted }: CreateForm['identity']): ComputeIdentity {
  return type === 'UserAssigned'
    ? { type, ids: distinct([...ids, ...pastedIds(pasted)]) }
    : { type };
}

const distinct = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.findIndex((other) => sameId(id, other)) === index);

/** In the one line that ARM takes, whichever way it was pasted. */
export function publicKeyOf(pasted: string): string {
  const parsed = parsePublicKey(pasted);
  return parsed.ok ? parsed.key.line : pasted.trim();
}
