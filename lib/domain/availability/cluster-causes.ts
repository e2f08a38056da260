import type { Cluster } from '../compute/compute';
import { mayDo } from '../permission/permission';
import { familyKey, quotaLeft, quotaLimit, type Quota } from '../quota/quota';
import type { Demand } from '../scaling/demand';
import type { Finding } from '../scaling/evidence';
import { lockFindings } from '../scaling/lock-findings';
import { nodeFindings } from '../scaling/node-findings';
import { roomFindings } from '../scaling/room-findings';
import { figure } from '../text/figure';
import type { VmPriority, VmSize } from '../vm-size/vm-size';
import type { Cause, Step } from './availability';
import { locksOver, regionOf, subnetOf, type AvailabilityEvidence } from './evidence';
import type { NodeRoom } from './node-room';

interface Judged {
  cluster: Cluster;
  size: VmSize;
  priority: VmPriority;
  room: NodeRoom;
  evidence: AvailabilityEvidence;
}

/** What keeps a cluster from having the nodes that are missing, the gravest first. */
export function clusterCauses(judged: Judged): Cause[] {
  const { cluster, size, room, evidence } = judged;
  const { quota } = regionOf(evidence, cluster);
  const missing = Math.min(room.missing, room.places);
  const demand: Demand = { waiting: [], missing, room: room.places, wants: true };
  const known = {
    cluster,
    size,
    quota,
    locks: locksOver(evidence, cluster),
    subnet: subnetOf(evidence, cluster),
  };
  const found = [...lockFindings(known, demand), ...roomFindings(known, demand)];
  return [
    ...found.flatMap((finding) => causeOf(finding, judged, quota)),
    ...placeCauses(judged, nodeFindings(known)),
  ];
}

function causeOf(finding: Finding, judged: Judged, quota: Quota | undefined): Cause[] {
  const { cause, text, remedy } = finding;
  if (cause === 'lock' || cause === 'addresses') {
    return [{ cause, text, step: { kind: 'ask', text: remedy } }];
  }
  return cause === 'quota' && quota ? [{ cause, text, step: quotaStep(judged, quota) }] : [];
}

/** What is in use can be freed; beyond the limit nothing helps but a higher one. */
function quotaStep({ cluster, size, priority, room }: Judged, quota: Quota): Step {
  const { location } = cluster;
  const needed = Math.min(room.missing, room.places) * size.vCPUs;
  const left = quotaLeft(quota, size, priority);
  const cores = needed - left.vCPUs;
  const isOfFamily = left.line && familyKey(left.line.name) === familyKey(size.family);
  const of = { cores, location, priority, ...(isOfFamily && { family: size.family }) };
  return needed <= quotaLimit(quota, size, priority).vCPUs
    ? { kind: 'free-cores', text: `Free ${figure(cores)} vCPUs`, ...of }
    : { kind: 'more-quota', text: `Ask for ${figure(cores)} more vCPUs of quota`, ...of };
}

/** Nodes that take no job take up places all the same; beyond them there is the maximum itself. */
function placeCauses(judged: Judged, findings: readonly Finding[]): Cause[] {
  const { cluster, room } = judged;
  if (room.missing <= room.places) return [];
  const lost = findings.flatMap(({ cause, text }): Cause[] => {
    if (cause === 'unusable') return [{ cause, text, step: unusableStep(judged) }];
    if (cause === 'preempted') return [{ cause, text, step: preemptedStep }];
    return [];
  });
  if (lost.length > 0) return lost;
  const text = `${cluster.name} may have ${cluster.maxNodes} nodes at most, and ${room.places === 0 ? 'has them' : `only ${room.places} can be added`}.`;
  return [{ cause: 'at-maximum', text, step: raiseStep(judged) }];
}

const preemptedStep: Step = {
  kind: 'wait',
  text: 'Wait until Azure has machines to spare, or use a dedicated cluster',
};

const unusableStep = (judged: Judged): Step =>
  judged.cluster.minNodes > 0
    ? editStep(judged, 'Set its minimum to 0, which gives unusable nodes back')
    : raiseStep(judged);

/** A higher maximum is of use only where the nodes can be had. */
function raiseStep(judged: Judged): Step {
  const { cluster, size, priority, room, evidence } = judged;
  const { quota } = regionOf(evidence, cluster);
  const vCPUs = quota && quotaLeft(quota, size, priority).vCPUs;
  if (vCPUs !== undefined && vCPUs < room.missing * size.vCPUs) {
    return { kind: 'wait', text: 'Wait until jobs before it have ended' };
  }
  const enough = cluster.maxNodes + room.missing - room.places;
  return editStep(judged, `Raise its maximum to ${enough} nodes`);
}

function editStep({ evidence }: Judged, text: string): Step {
  const verdict = mayDo(evidence.permissions, 'write');
  return verdict.ok
    ? { kind: 'edit', text }
    : { kind: 'ask', text: `${text}: ask somebody who may. ${verdict.reason}` };
}
