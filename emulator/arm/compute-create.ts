import type { WorkspaceRecord } from '../core/state';
import type { ComputeRecord } from '../sim/compute-record';
import { minNodesRefusal } from '../sim/min-nodes-check';
import { type NewCompute, newCluster } from '../sim/new-compute';
import { makeAttached } from './compute-attach';
import { requireCredentials } from './compute-credentials';
import {
  foreignRegionOfInstance,
  invalidValue,
  nameTakenInRegion,
  refused,
} from './compute-errors';
import { requireIdentity } from './compute-identity';
import type { ComputeParam } from './compute-lookup';
import { holderOfName } from './compute-name';
import { requireNetwork } from './compute-network';
import { type ComputeRequest, outerSettingsOf } from './compute-request';
import { type ClusterSettings, scaleOf } from './compute-request-cluster';
import { makeInstance } from './compute-create-instance';
import { withoutSecrets } from './compute-secrets';
import { DEFAULT_VM_SIZE, requireSize } from './compute-size';
import type { ArmCall } from './context';
import { personOf } from './person-of';
import { requireRegion } from './region';

/** Azure CLI, `az ml compute create`: what it sends where nothing is said. */
const DEFAULT_SCALE = { minNodeCount: 0, maxNodeCount: 4 };

/** The record of a new compute, or the service's refusal. It is not yet among the others. */
export function makeCompute(
  call: ArmCall<ComputeParam>,
  workspace: WorkspaceRecord,
  request: ComputeRequest,
): ComputeRecord {
  const { properties } = request;
  const place = placeOf(call, workspace, request);
  if (holderOfName(call.subscription, place.region, place.name) !== undefined) {
    throw nameTakenInRegion();
  }
  if (properties.computeType === 'AmlCompute') {
    return makeCluster(call, place, properties.properties ?? {});
  }
  if (properties.computeType === 'ComputeInstance') {
    if (place.region !== workspace.location) throw foreignRegionOfInstance(workspace.location);
    return makeInstance(call, place, properties.properties ?? {});
  }
  return makeAttached(call, workspace, place, properties);
}

function placeOf(
  { subscription, params, caller, path }: ArmCall<ComputeParam>,
  workspace: WorkspaceRecord,
  { location = workspace.location, tags, identity, sku, properties }: ComputeRequest,
): NewCompute {
  return {
    name: params.computeName,
    resourceGroup: workspace.resourceGroup,
    workspace: workspace.name,
    region: requireRegion(properties.computeLocation ?? location),
    location,
    tags: tags ?? {},
    identity: identity ? requireIdentity(subscription, identity, path) : null,
    sku: sku ?? null,
    outerSettings: outerSettingsOf(properties),
    createdBy: personOf(caller),
  };
}

function makeCluster(
  call: ArmCall<ComputeParam>,
  place: NewCompute,
  written: ClusterSettings,
): ComputeRecord {
  const { vmSize = DEFAULT_VM_SIZE, vmPriority = 'Dedicated' } = written;
  const { scaleSettings = DEFAULT_SCALE } = written;
  const size = requireSize(vmSize, 'AmlCompute');
  if (vmPriority === 'LowPriority' && !size.lowPriorityCapable) {
    throw invalidValue('properties.properties.vmPriority', `${size.name} is not low-priority.`);
  }
  requireCredentials(written.userAccountCredentials);
  requireNetwork(call.subscription, place.region, written);
  const scale = scaleOf(scaleSettings);
  const settings = withoutSecrets({ ...written, vmSize, vmPriority, scaleSettings });
  const nodes = scale.minNodeCount;
  const { region } = place;
  const refusal = minNodesRefusal(call.subscription, { region, vmPriority, size, nodes });
  if (refusal !== undefined) throw refused(refusal);
  return newCluster({ ...place, settings, vmSize, vmPriority, scale }, call.now);
}
