const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * How long each change takes. Shorter than in Azure, where an instance takes about five minutes
 * (Azure docs: create a compute instance), so that a person who tries the emulator sees the end.
 */
export const durations = {
  instanceCreating: 60 * SECOND,
  instanceSettingUp: 30 * SECOND,
  instanceCreateFails: 20 * SECOND,
  instanceStopping: 20 * SECOND,
  instanceStarting: 40 * SECOND,
  instanceRestarting: 30 * SECOND,
  clusterCreating: 15 * SECOND,
  clusterUpdating: 5 * SECOND,
  attaching: 15 * SECOND,
  aksCreating: 120 * SECOND,
  deleting: 20 * SECOND,
  nodePreparing: 90 * SECOND,
  nodeLeaving: 20 * SECOND,
  /** Until the service looks for capacity for a pre-empted node again. */
  nodePreempted: 60 * SECOND,
  /** Mean time that a low-priority node is left alone. */
  meanTimeToPreemption: 3 * 60 * MINUTE,
} as const;
