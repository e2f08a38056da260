import type { ClusterRecord, NodeState } from '../sim/compute-record';
import { isJsonObject, type JsonObject } from '../sim/json';
import { serviceTime } from './arm-time';
import { errorResponses } from './error-responses';

/** The inner `properties` of an AmlCompute. */
export function clusterProperties(record: ClusterRecord): JsonObject {
  const { settings, scaleError } = record;
  return {
    osType: 'Linux',
    virtualMachineImage: null,
    isolatedNetwork: false,
    subnet: null,
    remoteLoginPortPublicAccess: 'NotSpecified',
    enableNodePublicIp: true,
    ...settings,
    vmSize: record.vmSize,
    vmPriority: record.vmPriority,
    scaleSettings: scaleSettingsOf(record),
    allocationState: record.allocationState,
    allocationStateTransitionTime: serviceTime(record.allocationStateSinceMs),
    errors: scaleError === null ? null : errorResponses([scaleError]),
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
