import type { Compute } from '../compute/compute';
import { priorityOf } from '../quota/held-cores';
import { standings, type Availability, type ComputeAnswer, type Standing } from './availability';
import { clusterStanding } from './cluster-standing';
import { knownFrom, queueOf, sizeOf, type AvailabilityEvidence, type Known } from './evidence';
import { instanceStanding } from './instance-standing';
import type { JobNeed } from './job-need';
import { plain, withStep, type Judgement } from './judgement';
import { newClusters } from './new-clusters';
import { comparePrices, priceOf } from './price';

/** Whether a job can run now: on which compute, else when, else what would have to happen. */
export function availabilityOf(need: JobNeed, evidence: AvailabilityEvidence): Availability {
  const known = knownFrom(evidence);
  const computes = evidence.computes
    .map((compute) => answerOf(compute, need, known))
    .toSorted(byRank);
  return {
    answer: answers[computes[0]?.standing ?? 'unfit'],
    need,
    computes,
    ...newClusters(need, evidence),
    unread: [...evidence.unread],
  };
}

const answers: Record<Standing, Availability['answer']> = {
  ready: 'yes',
  'after-scaling': 'soon',
  waits: 'wait',
  blocked: 'no',
  unknown: 'no',
  unfit: 'no',
};

function answerOf(compute: Compute, need: JobNeed, evidence: Known): ComputeAnswer {
  const { name, kind, location } = compute;
  const { running, waiting } = queueOf(evidence, compute);
  const recent = evidence.recent.get(name.toLowerCase());
  return {
    name,
    kind,
    location,
    running,
    waiting,
    ...withStep(judgementOf(compute, need, evidence)),
    ...machineOf(compute, need, evidence),
    ...(recent && { recentWait: { medianSeconds: recent.medianSeconds, jobs: recent.jobs } }),
  };
}

function judgementOf(compute: Compute, need: JobNeed, evidence: Known): Judgement {
  switch (compute.kind) {
    case 'cluster':
      return clusterStanding(compute, need, sizeOf(evidence, compute), evidence);
    case 'instance':
      return instanceStanding(compute, need, sizeOf(evidence, compute), evidence);
    case 'inference':
    case 'attached':
      return plain('unknown', `What is free on ${compute.computeType} is told to nobody here`);
  }
}

function machineOf(compute: Compute, { nodes }: JobNeed, evidence: Known) {
  if (compute.kind !== 'cluster' && compute.kind !== 'instance') return {};
  const size = sizeOf(evidence, compute);
  const priority = priorityOf(compute);
  const price = size && priceOf(size, priority, nodes);
  return { vmSize: size?.name ?? compute.vmSize, priority, ...(price && { price }) };
}

/** The best standing, then the shortest queue, the lowest price and the shortest wait of others. */
const byRank = (a: ComputeAnswer, b: ComputeAnswer): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  a.waiting - b.waiting ||
  comparePrices(a.price, b.price) ||
  secondsOf(a) - secondsOf(b) ||
  compareNames(a.name, b.name);

/** What nothing is known of is taken for slower than what is known. */
const secondsOf = ({ recentWait }: ComputeAnswer): number =>
  recentWait?.medianSeconds ?? Number.MAX_SAFE_INTEGER;

// Not by the reader's language: the same evidence gives the same order everywhere.
const compareNames = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
