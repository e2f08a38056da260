import { isAttached } from '../sim/compute-record';
import { notSupported } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import type { ArmCall, ArmReply } from './context';

/** Secrets of an attached compute; the service's own clusters and instances have none. */
export function listComputeKeys(call: ArmCall<ComputeParam>): ArmReply {
  const record = requireCompute(call);
  if (!isAttached(record)) throw notSupported('ComputeListKeys', record.computeType);
  return { status: 200, body: { computeType: record.computeType, ...record.secrets } };
}
