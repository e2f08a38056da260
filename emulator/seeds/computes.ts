import type { WorkspaceRecord } from '../core/state';
import type { Person } from '../entra/people';
import type {
  AttachedRecord,
  ClusterRecord,
  InstanceRecord,
  InstanceState,
} from '../sim/compute-record';
import type { JsonObject } from '../sim/json';
import type { ErrorDetail } from '../sim/operation-record';
import type { ScheduleRecord } from '../sim/schedule-record';
import { newAttached, newCluster, newInstance } from '../sim/new-compute';
import { MINUTE, refOf } from './world';

interface Common {
  name: string;
  createdBy: Person;
  createdOnMs: number;
  description?: string;
  tags?: Record<string, string>;
}

interface SeededCluster extends Common {
  vmSize: string;
  vmPriority?: ClusterRecord['vmPriority'];
  min?: number;
  max: number;
  idleSeconds?: number;
  /** Further settings, as a PUT would carry them, e.g. `subnet`. */
  settings?: JsonObject;
  identity?: JsonObject;
}

/** Puts computes into a workspace, in its region. */
export function computesOf(place: WorkspaceRecord) {
  const placed = ({ name, createdBy, description, tags }: Common) => ({
    name,
    resourceGroup: place.resourceGroup,
    workspace: place.name,
    region: place.location,
    location: place.location,
    createdBy: refOf(createdBy),
    outerSettings: description === undefined ? {} : { description },
    tags: tags ?? {},
  });

  return {
    cluster: (seeded: SeededCluster): ClusterRecord => {
      const { vmSize, vmPriority = 'Dedicated', min = 0, max, idleSeconds = 120 } = seeded;
      const scaleSettings = {
        minNodeCount: min,
        maxNodeCount: max,
        nodeIdleTimeBeforeScaleDown: `PT${idleSeconds}S`,
      };
      const scale = { minNodeCount: min, maxNodeCount: max, idleMs: idleSeconds * 1000 };
      const settings: JsonObject = { vmSize, vmPriority, scaleSettings, ...seeded.settings };
      const { identity = null } = seeded;
      const compute = { ...placed(seeded), identity, settings, vmSize, vmPriority, scale };
      return newCluster(compute, seeded.createdOnMs);
    },
    instance: (seeded: SeededInstance): InstanceRecord => {
      const settings: JsonObject = { vmSize: seeded.vmSize, ...seeded.settings };
      const { vmSize, schedules = [] } = seeded;
      if (seeded.assignedTo !== undefined) {
        const { objectId, tenantId } = refOf(seeded.assignedTo);
        settings['computeInstanceAuthorizationType'] = 'personal';
        settings['personalComputeInstanceSettings'] = { assignedUser: { objectId, tenantId } };
      }
      const record = newInstance(
        { ...placed(seeded), settings, vmSize, schedules },
        seeded.createdOnMs,
      );
      return inState(record, seeded);
    },
    attached: (seeded: SeededAttached): AttachedRecord => {
      const { computeType, resourceId, settings = {}, secrets = {} } = seeded;
      const compute = placed(seeded);
      const outerSettings = { ...compute.outerSettings, ...(resourceId && { resourceId }) };
      return newAttached(
        { ...compute, outerSettings, settings, computeType, secrets },
        seeded.createdOnMs,
      );
    },
  };
}

interface SeededInstance extends Common {
  vmSize: string;
  state?: InstanceState;
  assignedTo?: Person;
  /** Further settings, as a PUT would carry them, e.g. `setupScripts`. */
  settings?: JsonObject;
  schedules?: ScheduleRecord[];
  /** When somebody started it last; left out: at its creation. */
  startedMs?: number;
  /** Why it is in a failed state. */
  error?: ErrorDetail;
}

interface SeededAttached extends Common {
  computeType: string;
  resourceId?: string;
  settings?: JsonObject;
  secrets?: JsonObject;
}

function inState(record: InstanceRecord, { state = 'Running', error, startedMs }: SeededInstance) {
  record.state = state;
  record.hasRun = state !== 'CreateFailed';
  record.errors = error === undefined ? [] : [error];
  if (startedMs !== undefined) {
    const operationTimeMs = startedMs;
    record.lastOperation = { ...record.lastOperation, operationName: 'Start', operationTimeMs };
  }
  if (state === 'CreateFailed') {
    record.provisioningState = 'Failed';
    record.provisioningErrors = record.errors;
    record.lastOperation.operationStatus = 'CreateFailed';
  }
  if (state === 'Stopped') {
    const operationTimeMs = record.createdOnMs + 45 * MINUTE;
    record.lastOperation = { ...record.lastOperation, operationName: 'Stop', operationTimeMs };
  }
  return record;
}
