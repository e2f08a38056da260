import { z } from 'zod';
import { setIdleLimit } from '../sim/idle-shutdown';
import { type InstanceRecord, isInstance } from '../sim/compute-record';
import { plainJson } from '../sim/json';
import { mlPreviewVersions } from './api-version';
import { notSupported } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import { requireIdle } from './compute-overwrite';
import { parseBody } from './compute-request';
import { idleTimeSchema } from './compute-request-instance';
import { customServicesSchema } from './compute-request-services';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { WORKSPACE_PATH } from './provider-paths';

const COMPUTE = `${WORKSPACE_PATH}/computes/{computeName}`;
const ACTIONS = 'Microsoft.MachineLearningServices/workspaces/computes';

/** Azure docs, "Configure idle shutdown", show the first of them with this version too. */
const IDLE_VERSIONS: readonly string[] = [...mlPreviewVersions, '2021-07-01'];

/** Operations on an instance that only preview versions have (azure-rest-api-specs). */
export const computePreviewRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'POST',
    path: `${COMPUTE}/updateIdleShutdownSetting`,
    action: `${ACTIONS}/updateIdleShutdownSetting/action`,
    apiVersions: IDLE_VERSIONS,
    handle: updateIdleShutdown,
  }),
  armRoute({
    method: 'POST',
    path: `${COMPUTE}/customServices`,
    action: `${ACTIONS}/customServices/action`,
    apiVersions: mlPreviewVersions,
    handle: updateCustomServices,
  }),
];

const idleSettingSchema = z.object({
  idleTimeBeforeShutdown: idleTimeSchema.nullable().exactOptional(),
});

function updateIdleShutdown(call: ArmCall<ComputeParam>): ArmReply {
  const record = requireInstance(call, 'UpdateIdleShutdownSetting');
  const { idleTimeBeforeShutdown = null } = parseBody(idleSettingSchema, call.body);
  setIdleLimit(record, idleTimeBeforeShutdown, call.now);
  return { status: 200 };
}

function updateCustomServices(call: ArmCall<ComputeParam>): ArmReply {
  const record = requireInstance(call, 'UpdateCustomServices');
  const customServices = parseBody(customServicesSchema, call.body);
  record.settings = { ...record.settings, ...plainJson({ customServices }) };
  return { status: 200 };
}

function requireInstance(call: ArmCall<ComputeParam>, action: string): InstanceRecord {
  const record = requireCompute(call);
  if (!isInstance(record)) throw notSupported(action, record.computeType);
  requireIdle(record);
  return record;
}
