import { z } from 'zod';
import { mlVersions } from './api-version';
import { invalidNameMessage } from './compute-errors';
import type { WorkspaceParam } from './compute-lookup';
import { holderOfName, isValidComputeName } from './compute-name';
import { parseBody } from './compute-request';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireWorkspace } from './lookup';
import { WORKSPACE_PATH } from './provider-paths';

// In no published OpenAPI document; as azureml-core (SDK v1) calls it in `computeinstance.py`.
export const nameAvailabilityRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'POST',
    path: `${WORKSPACE_PATH}/checkComputeNameAvailability`,
    action: 'Microsoft.MachineLearningServices/workspaces/checkComputeNameAvailability/action',
    apiVersions: mlVersions,
    handle: checkName,
  }),
];

const spelledEitherWay = z.union([
  z.object({ Name: z.string(), Type: z.string().exactOptional() }),
  z
    .object({ name: z.string(), type: z.string().exactOptional() })
    .transform(({ name, type }) => ({ Name: name, Type: type })),
]);

function checkName(call: ArmCall<WorkspaceParam>): ArmReply {
  const { location } = requireWorkspace(call);
  const { Name: name, Type: type } = parseBody(spelledEitherWay, call.body);
  const computeType = type?.endsWith('/Cluster') ? 'AmlCompute' : 'ComputeInstance';
  return { status: 200, body: verdictOn(call, location, name, computeType) };
}

function verdictOn(
  { subscription }: Pick<ArmCall, 'subscription'>,
  region: string,
  name: string,
  computeType: string,
) {
  if (!isValidComputeName(name, computeType)) {
    return { nameAvailable: false, reason: 'Invalid', message: invalidNameMessage };
  }
  if (holderOfName(subscription, region, name) !== undefined) {
    return {
      nameAvailable: false,
      reason: 'AlreadyExists',
      message: `The specified name ${name} is already in use and is therefore unavailable`,
    };
  }
  return { nameAvailable: true };
}
