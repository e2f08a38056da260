import type { ComputeIdentity } from '../../identity/compute-identity';
import { sameId } from '../../resource-id/resource-id';
import { parsePublicKey } from '../../ssh/public-key';
import type { CreateCluster, CreateCompute } from '../create-compute';
import type { CreateForm } from './create-form';
import { instanceRequest } from './instance-request';
import { pastedIds } from './pasted-identities';
import { tagsOf } from './tag-rows';
import { typedNumber } from './typed-number';

/**
 * The request that a form stands for, right or wrong: `createComputeSchema` judges it, here and
 * again on the server. Text that is no number becomes NaN, which the schema refuses at its field.
 */
export function toCreateRequest(form: CreateForm): CreateCompute {
  return form.kind === 'instance' ? instanceRequest(form) : clusterRequest(form);
}

/** What is switched off is left out, whatever was typed before. */
export function clusterRequest(form: CreateForm): CreateCluster {
  const { location, vmSize, vmPriority, scale, network, nodePublicIp, isolatedNetwork } = form;
  const description = form.description.trim();
  return {
    kind: 'cluster',
    location,
    vmSize,
    vmPriority,
    scale: {
      minNodes: typedNumber(scale.minNodes),
      maxNodes: typedNumber(scale.maxNodes),
      idleSeconds: typedNumber(scale.idleSeconds),
    },
    ...(form.ssh.enabled && { ssh: sshOf(form.ssh) }),
    ...(network.choice !== 'none' && { subnetId: form.subnetId.trim() }),
    nodePublicIp,
    identity: identityOf(form.identity),
    isolatedNetwork,
    ...(description !== '' && { description }),
    tags: tagsOf(form.tags),
  };
}

/** A password is taken as typed: a blank may be part of it. */
function sshOf({ adminUserName, password, publicKey }: CreateForm['ssh']) {
  const parsed = parsePublicKey(publicKey);
  const key = parsed.ok ? parsed.key.line : publicKey.trim();
  return {
    adminUserName: adminUserName.trim(),
    ...(password !== '' && { password }),
    ...(key !== '' && { publicKey: key }),
  };
}

export function identityOf({ type, ids, pasted }: CreateForm['identity']): ComputeIdentity {
  return type === 'UserAssigned'
    ? { type, ids: distinct([...ids, ...pastedIds(pasted)]) }
    : { type };
}

const distinct = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.findIndex((other) => sameId(id, other)) === index);
