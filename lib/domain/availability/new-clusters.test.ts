import { expect, test } from 'vitest';
import { ds3, nc6, quota } from '../compute/create-form/create-form.fixture';
import type { Lock } from '../lock/lock';
import type { VmSize } from '../vm-size/vm-size';
import type { AvailabilityEvidence } from './evidence';
import { evidence, quotaUsed } from './evidence.fixture';
import { smallestNeed, type JobNeed } from './job-need';
import { newClusters } from './new-clusters';

const sized = (name: string, vCPUs: number, price?: number): VmSize => ({
  ...ds3,
  name,
  vCPUs,
  price: {
    currency: 'USD',
    ...(price !== undefined && { dedicated: price, lowPriority: price / 5 }),
  },
});
const sizes = [sized('Large', 8, 0.6), sized('Free', 4), sized('Small', 4, 0.3), nc6];
const inHome = (facts: object) => new Map([['eastus', { quota, sizes, ...facts }]]);

const offered = (need: Partial<JobNeed>, change: Partial<AvailabilityEvidence> = {}) =>
  newClusters({ ...smallestNeed, ...need }, { ...evidence, regions: inHome({}), ...change });

const named = (...asked: Parameters<typeof offered>) =>
  offered(...asked).newClusters.map(({ vmSize, priority }) =>
    priority === 'LowPriority' ? `${vmSize} low` : vmSize,
  );

test('the cheapest come first, what has no price last', () => {
  expect(named({})).toEqual(['Small', 'Large', 'Free']);
});

test('low priority is offered where it is allowed', () => {
  expect(named({ lowPriority: true })).toEqual(['Small low', 'Large low', 'Small']);
});

test('only what fits, with the quota for all nodes', () => {
  expect(named({ cores: 8 })).toEqual(['Large']);
  expect(named({ nodes: 3 })).toEqual(['Small', 'Free']);
  expect(offered({ nodes: 3, cores: 4 }).newClusters[0]).toEqual({
    vmSize: 'Small',
    priority: 'Dedicated',
    location: 'eastus',
    nodes: 3,
    vCPUs: 12,
    vCPUsLeft: 16,
    price: { amount: expect.closeTo(0.9), currency: 'USD' },
  });
});

test('a quota without a limit is not told as a number', () => {
  const unlimited = { location: 'eastus', families: [] };
  const [first] = offered({ nodes: 50 }, { regions: inHome({ quota: unlimited }) }).newClusters;
  expect(first).toMatchObject({ nodes: 50 });
  expect(first).not.toHaveProperty('vCPUsLeft');
});

const lock = (level: string): Lock => ({ name: 'keep', level, scope: '/subscriptions/s' });

test.each<[string, Partial<JobNeed>, Partial<AvailabilityEvidence>, RegExp]>([
  ['nothing', {}, {}, /^nothing$/],
  ['a job that no size fits', { cores: 500 }, {}, /No size .* fits/],
  ['no quota', {}, { regions: inHome({ quota: quotaUsed(24), sizes: [ds3] }) }, /has quota left/],
  ['quota that is not known', {}, { regions: inHome({ quota: undefined }) }, /could not be read/],
  ['a region that is not known', {}, { home: undefined }, /could not be read/],
  ['a role', {}, { permissions: [] }, /lacks .*computes\/write/],
  ['a lock', {}, { locks: { locks: [lock('CanNotDelete')], unreadable: [] } }, /would not scale/],
  [
    'a read-only lock',
    {},
    { locks: { locks: [lock('ReadOnly')], unreadable: [] } },
    /created below/,
  ],
])('what hinders: %s', (_, need, change, expected) => {
  expect(offered(need, change).newClusterHindrance ?? 'nothing').toMatch(expected);
});
