import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ds3 } from '../compute/create-form/create-form.fixture';
import { quotaLeft } from '../quota/quota';
import { availabilitySchema, standings } from './availability';
import { availabilityOf } from './availability-of';
import type { AvailabilityEvidence } from './evidence';
import { cluster, evidence, job, quotaUsed } from './evidence.fixture';
import { smallestNeed } from './job-need';

const few = fc.integer({ min: 0, max: 6 });
const states = fc.constantFrom('Queued', 'Running', 'Completed');

/** Any state of one cluster, with its queue, its quota and, at times, a lock. */
const situations = fc.record({
  nodes: fc.record({ idle: few, running: few, preparing: few, leaving: few, unusable: few }),
  spare: few,
  used: fc.integer({ min: 0, max: 24 }),
  jobs: fc.array(fc.tuple(states, fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
  isLocked: fc.boolean(),
  wanted: fc.integer({ min: 1, max: 8 }),
});
type Situation = typeof situations extends fc.Arbitrary<infer T> ? T : never;

const lock = { name: 'keep', level: 'ReadOnly', scope: '/subscriptions/s' };

function evidenceIn({ nodes, spare, used, jobs, isLocked }: Situation): AvailabilityEvidence {
  const maxNodes = Object.values(nodes).reduce((sum, one) => sum + one, spare);
  return {
    ...evidence,
    computes: [{ ...cluster, nodes, maxNodes }],
    jobs: jobs.map(([status, size]) => job(status, size)),
    locks: { locks: isLocked ? [lock] : [], unreadable: [] },
    regions: new Map([['eastus', { quota: quotaUsed(used), sizes: [ds3] }]]),
  };
}

const answerIn = (situation: Situation) =>
  availabilityOf({ ...smallestNeed, nodes: situation.wanted }, evidenceIn(situation));

const rankIn = (situation: Situation): number =>
  standings.indexOf(answerIn(situation).computes[0]?.standing ?? 'unfit');

test('one more idle node never makes the answer worse', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { idle, ...others } = situation.nodes;
      const better = { ...situation, nodes: { ...others, idle: idle + 1 } };
      expect(rankIn(better)).toBeLessThanOrEqual(rankIn(situation));
    }),
    { numRuns: 1_000 },
  );
});

test('a job that needs fewer nodes never fares worse', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const smaller = { ...situation, wanted: Math.max(1, situation.wanted - 1) };
      expect(rankIn(smaller)).toBeLessThanOrEqual(rankIn(situation));
    }),
    { numRuns: 1_000 },
  );
});

test('no answer promises more nodes than quota and idle ones allow', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { computes, newClusters } = answerIn(situation);
      const { vCPUs } = quotaLeft(quotaUsed(situation.used), ds3, 'Dedicated');
      const { idle, preparing } = situation.nodes;
      const nodes = { ready: idle, 'after-scaling': idle + preparing + vCPUs / ds3.vCPUs };
      const promised = new Map<string, number>(Object.entries(nodes));
      const most = promised.get(computes[0]?.standing ?? '') ?? Number.POSITIVE_INFINITY;
      expect(situation.wanted).toBeLessThanOrEqual(most);
      for (const offer of newClusters) expect(offer.vCPUs).toBeLessThanOrEqual(vCPUs);
    }),
    { numRuns: 1_000 },
  );
});

test('what is blocked has a cause, and every answer keeps its promise to scripts', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const answer = answerIn(situation);
      expect(availabilitySchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      const [first] = answer.computes;
      expect(first?.standing !== 'blocked' || first.causes.length > 0).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
