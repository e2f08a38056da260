import { z } from 'zod';
import { startChange } from '../sim/change';
import { isCluster } from '../sim/compute-record';
import { computeBody } from './compute-body';
import { notSupported } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import { requireIdle, setScale } from './compute-overwrite';
import { parseBody } from './compute-request';
import { scaleSettingsSchema } from './compute-request-cluster';
import type { ArmCall, ArmReply } from './context';
import { operationLinks } from './operation-links';
import { personOf } from './person-of';

/** `ClusterUpdateParameters` in the OpenAPI document 2025-12-01: scale settings and nothing else. */
const patchSchema = z.strictObject({
  properties: z.strictObject({
    properties: z.strictObject({ scaleSettings: scaleSettingsSchema }),
  }),
});

export function patchCompute(call: ArmCall<ComputeParam>): ArmReply {
  const { subscription, now, caller } = call;
  const record = requireCompute(call);
  if (!isCluster(record)) throw notSupported('ComputeUpdate', record.computeType);
  const { scaleSettings } = parseBody(patchSchema, call.body).properties.properties;
  requireIdle(record);
  setScale(subscription, record, scaleSettings);
  record.modifiedOnMs = now;
  record.modifiedBy = personOf(caller);
  const operation = startChange(subscription, record, 'Update', now);
  return {
    status: 200,
    body: computeBody(subscription, record, now),
    headers: operationLinks(call, operation, 'azure-asyncoperation', 'location', 'retry-after'),
  };
}
