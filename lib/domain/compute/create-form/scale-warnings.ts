import { lineLabel, quotaLeft, quotaLimit, type Quota, type QuotaLeft } from '../../quota/quota';
import { figure } from '../../text/figure';
import type { VmSize } from '../../vm-size/vm-size';
import { nodesBeforeSupportRequest } from '../create-compute';
import type { CreateField, CreateForm } from './create-form';
import { scaleEstimate, type AtNodes } from './scale-estimate';

export interface ScaleWarning {
  field: CreateField;
  text: string;
}

/** What is allowed but may not be meant. */
export function scaleWarnings(
  form: Pick<CreateForm, 'scale' | 'vmPriority'>,
  size: VmSize,
  quota: Quota | undefined,
): readonly ScaleWarning[] {
  const { min, max } = scaleEstimate(form, size);
  return [
    ...(min && min.nodes > 0 ? [alwaysBilled(min)] : []),
    ...(max && max.nodes > nodesBeforeSupportRequest ? [supportRequest] : []),
    ...(quota && !isRefused(min, quotaLimit(quota, size, form.vmPriority))
      ? quotaWarnings(min, max, size, quotaLeft(quota, size, form.vmPriority))
      : []),
  ];
}

/** Past the whole quota is an error at the field, and what would happen else is idle talk. */
const isRefused = (min: AtNodes | undefined, limit: QuotaLeft): boolean =>
  min !== undefined && min.vCPUs > limit.vCPUs;

const alwaysBilled = ({ nodes }: AtNodes): ScaleWarning => ({
  field: 'scale.minNodes',
  text: `${nodes === 1 ? '1 node is' : `${nodes} nodes are`} billed at all times, also when no job runs. With a minimum of 0 the cluster costs nothing while it is idle.`,
});

const supportRequest: ScaleWarning = {
  field: 'scale.maxNodes',
  text: `A cluster grows to ${nodesBeforeSupportRequest} nodes; for more, Azure support has to raise the limit first.`,
};

function quotaWarnings(
  min: AtNodes | undefined,
  max: AtNodes | undefined,
  size: VmSize,
  left: QuotaLeft,
): ScaleWarning[] {
  const reachable = Math.floor(left.vCPUs / size.vCPUs);
  const why = `only ${figure(left.vCPUs)} vCPUs are left${left.line ? ` in ${lineLabel(left.line)}` : ''}`;
  if (min && min.vCPUs > left.vCPUs) {
    return [
      {
        field: 'scale.minNodes',
        text: `The minimum takes ${figure(min.vCPUs)} vCPUs and ${why}: ${nodesText(reachable)} can start now, the rest when quota is freed.`,
      },
    ];
  }
  if (max && max.vCPUs > left.vCPUs) {
    return [
      {
        field: 'scale.maxNodes',
        text: `The maximum takes ${figure(max.vCPUs)} vCPUs and ${why}: the cluster grows to ${nodesText(reachable)} until quota is freed.`,
      },
    ];
  }
  return [];
}

const nodesText = (nodes: number): string => (nodes === 1 ? '1 node' : `${nodes} nodes`);
