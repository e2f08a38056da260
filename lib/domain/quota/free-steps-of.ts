import { canCreate, computeCan } from '../compute/compute-can';
import type { Cluster, Instance } from '../compute/compute';
import { instanceIsUp, stateOf, toneOf } from '../compute/compute-state';
import { forgottenOf } from '../compute/forgotten';
import { jobsOn } from '../job/job-state';
import { count } from '../text/count';
import type { VmSize } from '../vm-size/vm-size';
import type { FreeFacts, FreeReason, FreeStep } from './free-step';
import { heldCores, heldNodes, nodesThat, type QuotaHolder } from './held-cores';

/** The ways in which a compute could give cores back, each more than the one before it. */
export function freeStepsOf(compute: QuotaHolder, size: VmSize, facts: FreeFacts): FreeStep[] {
  // What is on its way out gives its cores back by itself.
  if (stateOf(compute) === 'Deleting' || heldCores(compute, size) === 0) return [];
  return compute.kind === 'cluster'
    ? clusterSteps(compute, size, facts)
    : [instanceStep(compute, size, facts)];
}

function clusterSteps(cluster: Cluster, size: VmSize, facts: FreeFacts): FreeStep[] {
  const idle = nodesThat(cluster, 'idle');
  const steps = idle > 0 ? [scaleStep(cluster, idle, size, facts)] : [];
  return heldNodes(cluster) > idle + nodesThat(cluster, 'leaving')
    ? [...steps, deleteClusterStep(cluster, size, facts)]
    : steps;
}

function scaleStep(cluster: Cluster, idle: number, size: VmSize, facts: FreeFacts): FreeStep {
  const { waiting } = jobsOn(facts.jobs ?? [], cluster.name);
  const needed = Math.max(0, cluster.currentNodes - idle);
  return {
    compute: cluster,
    action: 'scale',
    minNodes: Math.min(cluster.minNodes, needed),
    frees: idle * size.vCPUs,
    reason: waiting.length > 0 ? 'awaited-nodes' : 'idle-nodes',
    loses:
      waiting.length > 0
        ? `${count(waiting.length, 'job')} that ${waiting.length === 1 ? 'waits' : 'wait'} may take the nodes first.`
        : 'The next job waits until nodes are started again.',
    verdict: canCreate(facts.permissions),
  };
}

function deleteClusterStep(cluster: Cluster, size: VmSize, facts: FreeFacts): FreeStep {
  const { running } = jobsOn(facts.jobs ?? [], cluster.name);
  const runsJobs = running.length > 0 || nodesThat(cluster, 'running', 'preparing') > 0;
  return {
    ...deletion(cluster, size, facts),
    reason: runsJobs ? 'runs-jobs' : 'lost-nodes',
    loses: runsJobs
      ? 'The cluster, its settings, and the jobs that run on it are lost.'
      : 'The cluster and its settings are lost.',
  };
}

function instanceStep(instance: Instance, size: VmSize, facts: FreeFacts): FreeStep {
  const reason = instanceReason(instance, facts);
  const runsJobs = reason === 'runs-jobs';
  return {
    ...deletion(instance, size, facts),
    reason,
    loses: `What is on its disk is lost; notebooks files stay.${runsJobs ? ' Its jobs fail.' : ''}`,
  };
}

const deletion = (compute: QuotaHolder, size: VmSize, { permissions }: FreeFacts) => ({
  compute,
  action: 'delete' as const,
  frees: heldCores(compute, size),
  verdict: computeCan.delete(compute, permissions),
});

function instanceReason(instance: Instance, { jobs, now }: FreeFacts): FreeReason {
  const busy = jobs && jobsOn(jobs, instance.name).running.length > 0;
  if (busy || instance.state === 'JobRunning') return 'runs-jobs';
  if (toneOf(instance) === 'bad') return 'broken';
  if (instance.state === 'Stopped') return 'stopped';
  const forgotten = now && instanceIsUp(instance) && forgottenOf(instance, { now, busy });
  return forgotten ? 'forgotten' : 'in-use';
}
