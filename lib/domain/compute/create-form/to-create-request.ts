import type { CreateCompute } from '../create-compute';
import type { CreateForm } from './create-form';
import { typedNumber } from './typed-number';

/**
 * The request that a form stands for, right or wrong: `createComputeSchema` judges it, here and
 * again on the server. Text that is no number becomes NaN, which the schema refuses at its field.
 */
export function toCreateRequest(form: CreateForm): CreateCompute {
  const { kind, location, vmSize, vmPriority, scale } = form;
  if (kind === 'instance') return { kind, location, vmSize };
  return {
    kind,
    location,
    vmSize,
    vmPriority,
    scale: {
      minNodes: typedNumber(scale.minNodes),
      maxNodes: typedNumber(scale.maxNodes),
      idleSeconds: typedNumber(scale.idleSeconds),
    },
    nodePublicIp: true,
    identity: { type: 'None' },
    isolatedNetwork: false,
    tags: {},
  };
}
