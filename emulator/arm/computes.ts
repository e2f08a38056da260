import { mlVersions } from './api-version';
import type { ComputeParam } from './compute-lookup';
import { deleteCompute } from './computes-delete';
import { listComputeKeys } from './computes-keys';
import { patchCompute } from './computes-patch';
import { powerHandler } from './computes-power';
import { putCompute } from './computes-put';
import { getCompute, listComputes } from './computes-read';
import { armRoute, type ArmCall, type ArmMethod, type ArmReply, type ArmRoute } from './context';
import { listNodes } from './nodes';
import { WORKSPACE_PATH } from './provider-paths';

const COMPUTE = `${WORKSPACE_PATH}/computes/{computeName}`;
const ACTIONS = 'Microsoft.MachineLearningServices/workspaces/computes';

type Handler = (call: ArmCall<ComputeParam>) => ArmReply;

/** The ten compute operations of the stable versions. */
export const computeRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${WORKSPACE_PATH}/computes`,
    action: `${ACTIONS}/read`,
    apiVersions: mlVersions,
    handle: listComputes,
  }),
  onCompute('GET', 'read', getCompute),
  onCompute('PUT', 'write', putCompute),
  onCompute('PATCH', 'write', patchCompute),
  onCompute('DELETE', 'delete', deleteCompute),
  actionOnCompute('POST', 'start', powerHandler('Start')),
  actionOnCompute('POST', 'stop', powerHandler('Stop')),
  actionOnCompute('POST', 'restart', powerHandler('Restart')),
  actionOnCompute('POST', 'listKeys', listComputeKeys),
  actionOnCompute('POST', 'listNodes', listNodes),
  // Clients of Azure follow a `nextLink` with GET, also that of a list which began with POST.
  actionOnCompute('GET', 'listNodes', listNodes),
];

function onCompute(method: ArmMethod, verb: string, handle: Handler): ArmRoute {
  const action = `${ACTIONS}/${verb}`;
  return armRoute({ method, path: COMPUTE, action, apiVersions: mlVersions, handle });
}

type ComputeAction = 'start' | 'stop' | 'restart' | 'listKeys' | 'listNodes';

function actionOnCompute(method: ArmMethod, verb: ComputeAction, handle: Handler): ArmRoute {
  const action = `${ACTIONS}/${verb}/action`;
  return armRoute({ method, path: `${COMPUTE}/${verb}`, action, apiVersions: mlVersions, handle });
}
