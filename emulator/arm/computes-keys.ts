import { isAttached } from '../sim/compute-record';
import { notSupported } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import type { ArmCall, ArmReply } from './context';

/**
 * `ComputeSecrets` in the OpenAPI document 2025-12-01, and HDInsight, of which azureml-core (SDK v1)
 * has `HDInsightCompute.get_credentials`.
 */
const withKeys = new Set(['AKS', 'VirtualMachine', 'Databricks', 'HDInsight']);

/** Secrets of an attached compute; the service's own clusters and instances have none. */
export function listComputeKeys(call: ArmCall<ComputeParam>): ArmReply {
  const record = requireCompute(call);
  if (!isAttached(record) || !withKeys.has(record.computeType))
    throw notSupported('ComputeListKeys', record.computeType);
  return { status: 200, body: { computeType: record.computeType, ...record.secrets } };
}
