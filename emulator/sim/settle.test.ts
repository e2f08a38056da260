import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubscriptionState } from '../core/state';
import { people } from '../entra/people';
import { seedNames, seedSubscription } from '../seeds/seed';
import { startChange } from './change';
import { type ClusterRecord, isCluster } from './compute-record';
import { queueJob } from './jobs';
import { settle } from './settle';
import {
  at,
  createCluster,
  createInstance,
  jobOn,
  smallWorld,
  START_MS,
} from './testing/small-world';

/** A world in which computes compete for cores: what one gives back another is waiting for. */
function crowded(randomSeed: number, jobs: readonly (readonly [number, number])[]) {
  const world = smallWorld({ defaultFamilyLimit: 20, totalLowPriority: 12 }, randomSeed);
  createInstance(world, 'dana-notebooks');
  createCluster(world, 'main', { minNodeCount: 1 });
  createCluster(world, 'other', { maxNodeCount: 3, idleMs: 30_000 });
  createCluster(world, 'spot', { vmPriority: 'LowPriority', minNodeCount: 2 });
  settle(world, at(20));
  for (const [index, [nodes, minutes]] of jobs.entries()) {
    const compute = ['main', 'other', 'spot'][index % 3] ?? 'main';
    queueJob(world, at(20 + index), jobOn(compute, nodes, minutes * 60));
  }
  const [instance] = world.computes;
  if (instance !== undefined) startChange(world, instance, 'Delete', at(40));
  return world;
}

function seeded(seed: (typeof seedNames)[number], randomSeed: number): SubscriptionState {
  return seedSubscription(seed, {
    subscriptionId: '00000000-0000-4000-8000-000000000002',
    displayName: 'Seeded',
    now: START_MS,
    count: 40,
    randomSeed,
    people,
  });
}

const steps = array(integer({ min: 1, max: 7_200 }), { minLength: 1, maxLength: 30 });
const jobs = array(tuple(integer({ min: 1, max: 3 }), integer({ min: 1, max: 90 })), {
  maxLength: 9,
});

/** The same world, once taken there step by step and once in one leap. */
function bothWays(make: () => SubscriptionState, seconds: readonly number[]) {
  const [stepped, leapt] = [make(), make()];
  let now = START_MS + 60_000;
  for (const step of seconds) {
    now += step * 1_000;
    settle(stepped, now);
  }
  settle(leapt, now);
  return { stepped, leapt };
}

describe('settle', () => {
  it('comes to the same in one leap as in many steps', () => {
    assert(
      property(nat(), jobs, steps, (randomSeed, queued, seconds) => {
        const { stepped, leapt } = bothWays(() => crowded(randomSeed, queued), seconds);
        expect(stepped).toEqual(leapt);
      }),
    );
  });

  it.each(seedNames)('does so from the seed %s', (seed) => {
    assert(
      property(nat(), steps, (randomSeed, seconds) => {
        const { stepped, leapt } = bothWays(() => seeded(seed, randomSeed), seconds);
        expect(stepped).toEqual(leapt);
      }),
      { numRuns: 20 },
    );
  });

  it('changes nothing when no time has passed', () => {
    const world = crowded(7, [[2, 10]]);
    settle(world, at(500));
    const before = structuredClone(world);
    settle(world, at(500));
    expect(world).toEqual(before);
  });

  it('goes on alike after the state was written to a file and read again', () => {
    const world = crowded(7, [
      [2, 10],
      [3, 5],
    ]);
    settle(world, at(300));
    const restored: SubscriptionState = JSON.parse(JSON.stringify(world));
    settle(world, at(9_000));
    settle(restored, at(9_000));
    expect(restored).toEqual(world);
  });

  it('never allocates more than the quota has, or the cluster may', () => {
    assert(
      property(nat(), jobs, steps, (randomSeed, queued, seconds) => {
        const world = crowded(randomSeed, queued);
        let now = START_MS + 60_000;
        for (const step of seconds) {
          now += step * 1_000;
          settle(world, now);
          expect(nodesHeld(world, 'Dedicated')).toBeLessThanOrEqual(5);
          expect(nodesHeld(world, 'LowPriority')).toBeLessThanOrEqual(3);
          expect(world.computes.filter(isCluster).filter(isOverMaximum)).toEqual([]);
        }
      }),
    );
  });
});

const isOverMaximum = ({ nodes, scale }: ClusterRecord) => nodes.length > scale.maxNodeCount;

/** All machines here have four cores: 20 make five nodes, 12 make three. */
function nodesHeld({ computes }: SubscriptionState, vmPriority: string): number {
  let count = 0;
  for (const record of computes) {
    if ('nodes' in record && record.vmPriority === vmPriority) {
      count += record.nodes.filter(({ state }) => state !== 'preempted').length;
    } else if ('lastOperation' in record && vmPriority === 'Dedicated') {
      count += 1;
    }
  }
  return count;
}
