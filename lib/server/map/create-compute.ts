import type { JsonObject } from '../../arm/json';
import type {
  CreateCluster,
  CreateCompute,
  CreateInstance,
} from '../../domain/compute/create-compute';
import { durationOf } from './duration';

/** The body of ARM's PUT for a new compute. */
export function armBodyOf(request: CreateCompute): JsonObject {
  const { location } = request;
  switch (request.kind) {
    case 'cluster':
      return {
        location,
        properties: {
          computeType: 'AmlCompute',
          computeLocation: location,
          properties: clusterProperties(request),
        },
      };
    case 'instance':
      return {
        location,
        properties: { computeType: 'ComputeInstance', properties: instanceProperties(request) },
      };
  }
}

function clusterProperties({ vmSize, vmPriority, scale }: CreateCluster): JsonObject {
  return {
    osType: 'Linux',
    vmSize,
    vmPriority,
    scaleSettings: {
      minNodeCount: scale.minNodes,
      maxNodeCount: scale.maxNodes,
      nodeIdleTimeBeforeScaleDown: durationOf(scale.idleSeconds),
    },
    // `NotSpecified`, the service's default, opens the port when there is no virtual network.
    remoteLoginPortPublicAccess: 'Disabled',
  };
}

function instanceProperties({ vmSize }: CreateInstance): JsonObject {
  return {
    vmSize,
    applicationSharingPolicy: 'Personal',
    computeInstanceAuthorizationType: 'personal',
    sshSettings: { sshPublicAccess: 'Disabled' },
  };
}
