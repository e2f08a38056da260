import type { ClusterRecord, NodeState } from '../sim/compute-record';
import { isJsonObject, type JsonObject, type JsonValue } from '../sim/json';
import type { ErrorDetail } from '../sim/operation-record';
import { serviceTime } from './arm-time';
import { errorResponses } from './error-responses';
import { nodeIdOf } from './node-body';

/** The inner `properties` of an AmlCompute. */
export function clusterProperties(record: ClusterRecord): JsonObject {
  const { settings } = record;
  return {
    osType: 'Linux',
    virtualMachineImage: null,
    isolatedNetwork: false,
    subnet: null,
    enableNodePublicIp: true,
    ...settings,
    remoteLoginPortPublicAccess: remoteLoginOf(settings),
    vmSize: record.vmSize,
    vmPriority: record.vmPriority,
    scaleSettings: scaleSettingsOf(record),
    allocationState: record.allocationState,
    allocationStateTransitionTime: serviceTime(record.allocationStateSinceMs),
    errors: errorResponses(errorsOf(record)),
    currentNodeCount: record.nodes.length - countOf(record, 'preempted'),
    targetNodeCount: record.targetNodeCount,
    nodeStateCounts: {
      idleNodeCount: countOf(record, 'idle'),
      runningNodeCount: countOf(record, 'running'),
      preparingNodeCount: countOf(record, 'preparing'),
      unusableNodeCount: countOf(record, 'unusable'),
      leavingNodeCount: countOf(record, 'leaving'),
      preemptedNodeCount: countOf(record, 'preempted'),
    },
  };
}

/** The default holds at creation only; then it is open unless there is a virtual network. */
function remoteLoginOf({ remoteLoginPortPublicAccess: written, subnet }: JsonObject): JsonValue {
  if (written !== undefined && written !== 'NotSpecified') return written;
  return isJsonObject(subnet) ? 'Disabled' : 'Enabled';
}

/** What stands in the way of more nodes, and what befell those that are there. */
function errorsOf(record: ClusterRecord): ErrorDetail[] {
  const { scaleError, nodes } = record;
  const ofNodes = nodes.flatMap((node) =>
    node.error === null
      ? []
      : [{ ...node.error, message: `${node.error.message} ${nodeIdOf(record, node)}.` }],
  );
  return scaleError === null ? ofNodes : [scaleError, ...ofNodes];
}

function countOf({ nodes }: ClusterRecord, wanted: NodeState): number {
  return nodes.reduce((count, { state }) => (state === wanted ? count + 1 : count), 0);
}

function scaleSettingsOf({ settings, scale }: ClusterRecord): JsonObject {
  const written = settings['scaleSettings'];
  return {
    minNodeCount: scale.minNodeCount,
    maxNodeCount: scale.maxNodeCount,
    nodeIdleTimeBeforeScaleDown: `PT${scale.idleMs / 1000}S`,
    // As the caller wrote it: `PT5M` does not come back as `PT300S`.
    ...(isJsonObject(written) && written),
  };
}
