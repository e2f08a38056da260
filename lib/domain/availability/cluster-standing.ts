import type { Cluster } from '../compute/compute';
import { stateLabel, toneOf } from '../compute/compute-state';
import { priorityOf } from '../quota/held-cores';
import { count } from '../text/count';
import type { VmSize } from '../vm-size/vm-size';
import type { Cause } from './availability';
import { clusterCauses } from './cluster-causes';
import { locksOver, queueOf, regionOf, subnetOf, type Known, type Queue } from './evidence';
import type { JobNeed } from './job-need';
import { priorityMisfit, sizeMisfit } from './misfit';
import { nodeRoom, type NodeRoom } from './node-room';
import { blocked, plain, type Judgement } from './judgement';

/** How a cluster stands to a job, and why. */
export function clusterStanding(
  cluster: Cluster,
  need: JobNeed,
  size: VmSize | undefined,
  evidence: Known,
): Judgement {
  const priority = priorityOf(cluster);
  const misfit =
    priorityMisfit(priority, need) ??
    (size && sizeMisfit(size, need)) ??
    tooFewNodes(cluster, need);
  if (misfit !== undefined) return plain('unfit', misfit);
  if (!size) return plain('unknown', `Nothing is known of the size ${cluster.vmSize}`);
  const state = stateCause(cluster);
  if (state) return blocked(state);

  const queue = queueOf(evidence, cluster);
  const room = nodeRoom(cluster, need.nodes, queue, {
    size,
    priority,
    locks: locksOver(evidence, cluster),
    quota: regionOf(evidence, cluster).quota,
    freeAddresses: subnetOf(evidence, cluster)?.freeAddresses,
  });
  const standing = standingIn(room, need, queue, room.growable);
  if (standing !== standingIn(room, need, queue, room.growableAtBest)) {
    return plain('unknown', `The quota of ${cluster.location} could not be read`);
  }
  const causes =
    standing === 'ready' || standing === 'after-scaling'
      ? []
      : clusterCauses({ cluster, size, priority, room, evidence });
  return said(standing, { room, queue, size, causes });
}

const tooFewNodes = ({ maxNodes }: Cluster, { nodes }: JobNeed): string | undefined =>
  maxNodes < nodes
    ? `It may have ${count(maxNodes, 'node')} at most, and the job takes ${nodes}`
    : undefined;

/** A job takes all its nodes at once, and those before it take theirs first. */
function standingIn(room: NodeRoom, { nodes }: JobNeed, queue: Queue, growable: number) {
  const { idle, preparing, running, missing } = room;
  if (idle >= queue.nodes + nodes) return 'ready';
  if (missing <= growable) return 'after-scaling';
  // Once all that runs has ended; a job before it that never fits holds it up for good.
  const inTime = idle + preparing + running + growable;
  return inTime >= Math.max(nodes, queue.largest) ? 'waits' : 'blocked';
}

interface Said {
  room: NodeRoom;
  queue: Queue;
  size: VmSize;
  causes: Cause[];
}

function said(
  standing: ReturnType<typeof standingIn>,
  { room, queue, size, causes }: Said,
): Judgement {
  switch (standing) {
    case 'ready':
      return plain(standing, `${count(room.idle - queue.nodes, 'idle node')} of ${size.name}`);
    case 'after-scaling':
      return plain(standing, growthText(room, size));
    case 'waits':
      return { ...plain(standing, behindText(queue, room.running)), causes };
    case 'blocked':
      return blocked(...causes);
  }
}

const growthText = ({ missing, preparing }: NodeRoom, { name }: VmSize): string =>
  missing === 0
    ? `${count(preparing, 'node')} of ${name} ${preparing === 1 ? 'is' : 'are'} being prepared`
    : `quota is free for ${count(missing, 'more node')} of ${name}`;

function behindText({ running, waiting }: Queue, runningNodes: number): string {
  if (running + waiting === 0) return `behind what runs on ${count(runningNodes, 'node')}`;
  const parts = [running > 0 && `${running} running`, waiting > 0 && `${waiting} waiting`];
  return `behind ${parts.filter(Boolean).join(' and ')} ${running + waiting === 1 ? 'job' : 'jobs'}`;
}

function stateCause(cluster: Cluster): Cause | undefined {
  const { provisioningState, problems = [] } = cluster;
  const tone = toneOf(cluster);
  if (provisioningState === 'Deleting') {
    return { cause: 'deleting', text: 'it is being deleted' };
  }
  if (tone === 'busy') {
    return {
      cause: 'changing',
      text: `it is ${stateLabel(provisioningState).toLowerCase()}`,
      step: { kind: 'wait', text: 'Wait until it is done' },
    };
  }
  if (tone !== 'bad') return undefined;
  const why = problems.map(({ code, message }) => `${code}: ${message}`).join(' ');
  return {
    cause: 'failed',
    text: `its state is “${stateLabel(provisioningState)}”${why && `. ${why}`}`,
    step: { kind: 'open', text: 'See what failed' },
  };
}
