import { describe, expect, it } from 'vitest';
import { isValidComputeName } from '../arm/compute-name';
import type { SubscriptionState } from '../core/state';
import { people } from '../entra/people';
import { findAttachable } from '../sim/attachable';
import { type ComputeRecord, isAttached, isCluster, isInstance } from '../sim/compute-record';
import { coreRoom } from '../sim/core-room';
import { coresInUse } from '../sim/cores';
import { familyLimit, regionQuota } from '../sim/region-quota';
import { findVmSize } from '../sim/vm-size';
import { type SeedName, seedNames, seedSubscription } from './seed';

const NOW = Date.UTC(2026, 0, 5, 9);

function make(seed: SeedName, count = 50): SubscriptionState {
  return seedSubscription(seed, {
    subscriptionId: '00000000-0000-4000-8000-000000000003',
    displayName: 'Seeded',
    now: NOW,
    count,
    randomSeed: 1,
    people,
  });
}

const nodeStatesOf = ({ computes }: SubscriptionState) =>
  new Set(computes.filter(isCluster).flatMap(({ nodes }) => nodes.map(({ state }) => state)));

describe.each(seedNames)('the seed %s', (seed) => {
  const world = make(seed);

  // Names are what `hostile` is about.
  it.skipIf(seed === 'hostile')('has names that the service would take, each once', () => {
    const names = world.computes.map(({ name }) => name.toLowerCase());
    expect(names.filter((name) => !isValidComputeName(name, 'ComputeInstance'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every compute in a workspace that there is', () => {
    const places = new Set(world.workspaces.map((one) => `${one.resourceGroup}/${one.name}`));
    const homeless = (one: ComputeRecord) => !places.has(`${one.resourceGroup}/${one.workspace}`);
    expect(world.computes.filter(homeless)).toEqual([]);
    expect(places.size).toBeGreaterThan(0);
  });

  it('uses sizes that are offered, and no more cores than there are', () => {
    const sized = world.computes.filter((one) => isCluster(one) || isInstance(one));
    expect(sized.filter(({ vmSize }) => findVmSize(vmSize) === undefined)).toEqual([]);
    const quota = regionQuota(world, 'eastus');
    const { total, byFamily } = coresInUse(world, 'eastus');
    expect(total.dedicated).toBeLessThanOrEqual(quota.totalDedicated);
    expect(total.lowPriority).toBeLessThanOrEqual(quota.totalLowPriority);
    const over = [...byFamily.dedicated].filter(
      ([family, cores]) => cores > familyLimit(quota, family),
    );
    expect(over).toEqual([]);
  });

  it('points to resources that there are', () => {
    const lost = world.computes
      .filter(isAttached)
      .map(({ outerSettings }) => outerSettings['resourceId'])
      .filter((id) => typeof id === 'string')
      .filter((id) => findAttachable(world, id) === undefined);
    expect(lost).toEqual([]);
  });

  it('is the same each time, and plain JSON', () => {
    expect(make(seed)).toEqual(world);
    expect(JSON.parse(JSON.stringify(world))).toEqual(world);
  });

  it('gives everyone the roles that they hold', () => {
    const [avery] = people;
    expect(world.roleAssignments[0]).toEqual({
      principalId: avery?.oid,
      role: 'Owner',
      scope: `/subscriptions/${world.subscriptionId}`,
    });
  });
});

describe('what the seeds are for', () => {
  it('team: clusters, instances, one that is assigned, and one of each attached type', () => {
    const { computes } = make('team');
    expect(computes.filter(isCluster).length).toBeGreaterThanOrEqual(4);
    expect(computes.filter(isInstance).length).toBeGreaterThanOrEqual(5);
    expect(computes.filter(isAttached).map(({ computeType }) => computeType)).toEqual([
      'AKS',
      'Kubernetes',
      'Databricks',
      'VirtualMachine',
      'PhotonicPool',
    ]);
    const assigned = computes.find(({ settings }) => 'personalComputeInstanceSettings' in settings);
    expect(assigned?.name).toBe('sam-course');
  });

  it('team: schedules, idle shutdown, SSH, applications, and an instance that is forgotten', () => {
    const world = make('team');
    const named = (name: string) =>
      world.computes.filter(isInstance).find((one) => one.name === name);
    expect(named('mika-dev')).toMatchObject({
      state: 'Stopped',
      nextFireMs: expect.any(Number),
      schedules: [{ action: 'Start' }, { action: 'Stop' }, { status: 'Disabled' }],
    });
    expect(named('sam-course')?.settings).toMatchObject({ idleTimeBeforeShutdown: 'PT4H' });
    expect(named('dana-notebooks')?.settings).toMatchObject({
      sshSettings: { sshPublicAccess: 'Enabled' },
      customServices: [{ name: 'rstudio-verse' }],
    });
    const forgotten = named('mika-labelling');
    expect(forgotten).toMatchObject({
      state: 'Running',
      lastOperation: { operationName: 'Start' },
    });
    expect(forgotten?.settings).not.toHaveProperty('idleTimeBeforeShutdown');
    // A seed is looked at for a while, and must not change by itself meanwhile.
    const soon = NOW + 24 * 60 * 60 * 1000;
    expect(
      world.computes.filter((one) => isInstance(one) && (one.nextFireMs ?? soon) < soon),
    ).toEqual([]);
  });

  it('busy: a setup that failed, with the log that says why', () => {
    const world = make('busy');
    const failed = world.computes.filter(isInstance).find(({ name }) => name === 'dana-setup');
    const log = world.shares
      .flatMap(({ files }) => files)
      .find(({ path }) => path.startsWith('Logs/dana-setup/'));
    expect(failed?.errors[0]?.message).toContain('broken-setup.sh');
    expect(Buffer.from(log?.base64 ?? '', 'base64').toString()).toContain(
      'Fetching the price model',
    );
  });

  it('busy: nodes in every state, a queue, and a cluster that is short of quota', () => {
    const world = make('busy');
    expect([...nodeStatesOf(world)].toSorted()).toEqual([
      'idle',
      'leaving',
      'preempted',
      'preparing',
      'running',
      'unusable',
    ]);
    const clusters = world.computes.filter(isCluster);
    expect(clusters.some(({ jobs }) => jobs.some((job) => job.startedAtMs === null))).toBe(true);
    const errors = clusters.map(({ name, scaleError }) => [name, scaleError?.code]);
    expect(errors.filter(([, code]) => code !== undefined)).toEqual([
      ['gpu-a100-train', 'ClusterCoreQuotaReached'],
      ['score-vnet', 'SubnetIsFull'],
    ]);
  });

  it('locked: clusters that are held before their first node, with a job waiting', () => {
    const clusters = make('locked').computes.filter(isCluster);
    const stuck = clusters.filter(({ held, jobs }) => held && jobs.length > 0);
    expect(stuck.map(({ name }) => name)).toEqual(['risk-train', 'sandbox-vnet']);
    for (const cluster of stuck) {
      expect(cluster).toMatchObject({
        allocationState: 'Resizing',
        targetNodeCount: 0,
        nodes: [],
        scaleError: null,
      });
    }
    expect(clusters.find(({ name }) => name === 'sandbox-cpu')).toMatchObject({ held: false });
  });

  it('quota-full: no room for the smallest machine', () => {
    const world = make('quota-full');
    const size = findVmSize('Standard_DS1_v2');
    const place = { region: 'eastus', resourceGroup: 'rg-marketing-ml', workspace: 'churn-model' };
    expect(size && coreRoom(world, place, 'dedicated', size).machines).toBe(0);
  });

  it('large: as many computes as asked for', () => {
    expect(make('large', 7).computes).toHaveLength(7);
  });
});
