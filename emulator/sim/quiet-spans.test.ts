import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people } from '../entra/people';
import { seedNames, seedSubscription } from '../seeds/seed';
import { startChange } from './change';
import { isCluster } from './compute-record';
import { QuietSpans } from './quiet-spans';
import { nextDueMs, settle } from './settle';
import { at, createCluster, smallWorld, START_MS } from './testing/small-world';

const seeded = (seed: (typeof seedNames)[number], randomSeed: number) =>
  seedSubscription(seed, {
    subscriptionId: '00000000-0000-4000-8000-000000000002',
    displayName: 'Seeded',
    now: START_MS,
    count: 40,
    randomSeed,
    people,
  });

const seconds = array(integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 });

describe('settling only when something is due', () => {
  it.each(seedNames)('is the same as settling each time, from the seed %s', (seed) => {
    assert(
      property(nat(), seconds, (randomSeed, steps) => {
        const [each, quiet] = [seeded(seed, randomSeed), seeded(seed, randomSeed)];
        const spans = new QuietSpans();
        let now = START_MS;
        for (const step of steps) {
          now += step * 1_000;
          settle(each, now);
          spans.settle(quiet, now);
          expect(quiet).toEqual(each);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is up to date at the very moment at which something is due', () => {
    const world = smallWorld();
    const spans = new QuietSpans();
    const cluster = createCluster(world, 'main', { minNodeCount: 1 });
    spans.settle(world, at(0));
    expect(cluster.provisioningState).toBe('Creating');
    spans.settle(world, nextDueMs(world));
    expect(cluster.provisioningState).toBe('Succeeded');
  });

  it('knows of a change that somebody made once it is told to forget', () => {
    const world = smallWorld();
    const spans = new QuietSpans();
    const cluster = createCluster(world, 'main', { minNodeCount: 0 });
    spans.settle(world, at(60));
    startChange(world, cluster, 'Delete', at(60));
    spans.forget();
    spans.settle(world, at(600));
    expect(world.computes.filter(isCluster)).toEqual([]);
  });

  it('does not take a clock that was turned back for a quiet one', () => {
    const world = smallWorld();
    const spans = new QuietSpans();
    spans.settle(world, at(600));
    const cluster = createCluster(world, 'main', { minNodeCount: 0 });
    spans.settle(world, at(0));
    spans.settle(world, nextDueMs(world));
    expect(cluster.provisioningState).toBe('Succeeded');
  });
});
