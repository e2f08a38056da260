import type { CreateCluster, CreateCompute } from '../create-compute';
import { commonRequest, publicKeyOf } from './common-request';
import type { CreateForm } from './create-form';
import { instanceRequest } from './instance-request';
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
  const { vmPriority, scale, isolatedNetwork } = form;
  return {
    kind: 'cluster',
    ...commonRequest(form),
    vmPriority,
    scale: {
      minNodes: typedNumber(scale.minNodes),
      maxNodes: typedNumber(scale.maxNodes),
      idleSeconds: typedNumber(scale.idleSeconds),
    },
    ...(form.ssh.enabled && { ssh: sshOf(form.ssh) }),
    isolatedNetwork,
  };
}

/** A password is taken as typed: a blank may be part of it. */
function sshOf({ adminUserName, password, publicKey }: CreateForm['ssh']) {
  const key = publicKeyOf(publicKey);
  return {
    adminUserName: adminUserName.trim(),
    ...(password !== '' && { password }),
    ...(key !== '' && { publicKey: key }),
  };
}
