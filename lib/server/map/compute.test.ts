import { describe, expect, test } from 'vitest';
import { computeSchema } from '@/lib/domain/compute/compute';
import { computeOf } from './compute';
import aksCompute from './fixtures/aks-compute.json';
import amlCompute from './fixtures/aml-compute.json';
import computeInstance from './fixtures/compute-instance.json';

describe('the published examples', () => {
  test('a cluster', () => {
    expect(computeSchema.parse(computeOf(amlCompute))).toMatchObject({
      kind: 'cluster',
      name: 'compute123',
      location: 'eastus2',
      provisioningState: 'Succeeded',
      vmSize: 'STANDARD_NC6',
      vmPriority: 'Dedicated',
      minNodes: 0,
      maxNodes: 1,
      idleSeconds: 300,
      allocationState: 'Resizing',
      currentNodes: 0,
      targetNodes: 1,
      nodes: {},
    });
  });

  test('an instance', () => {
    expect(computeSchema.parse(computeOf(computeInstance))).toMatchObject({
      kind: 'instance',
      vmSize: 'STANDARD_NC6',
      state: 'Running',
      applications: [{ name: 'Jupyter', url: 'https://compute123.eastus2.azureml.net/jupyter' }],
      createdBy: { id: '00000000-0000-0000-0000-000000000000', name: 'foobar@microsoft.com' },
      assignedTo: { id: '00000000-0000-0000-0000-000000000000' },
    });
  });

  test('a Kubernetes service', () => {
    expect(computeSchema.parse(computeOf(aksCompute))).toMatchObject({
      kind: 'inference',
      computeType: 'AKS',
      resourceId: expect.stringContaining('Microsoft.ContainerService/managedClusters'),
    });
  });
});

test.each([
  ['AKS', false, false],
  ['AKS', true, true],
  ['AKS', undefined, true],
  ['Kubernetes', false, true],
  ['Databricks', undefined, true],
])('%s with isAttachedCompute %s is attached: %s', (computeType, isAttachedCompute, expected) => {
  const compute = computeOf({ name: 'c', properties: { computeType, isAttachedCompute } });
  expect(computeSchema.parse(compute)).toMatchObject({ isAttached: expected });
});

const cluster = (inner: object, outer: object = {}) =>
  computeOf({
    name: 'c1',
    location: 'eastus',
    properties: {
      computeType: 'AmlCompute',
      provisioningState: 'Succeeded',
      ...outer,
      properties: inner,
    },
  });

test('only the states that have nodes are told', () => {
  const nodeStateCounts = { idleNodeCount: 2, runningNodeCount: 0, preemptedNodeCount: 1 };
  expect(cluster({ nodeStateCounts })).toMatchObject({ nodes: { idle: 2, preempted: 1 } });
  expect(cluster({ nodeStateCounts })).not.toHaveProperty('nodes.running');
});

test.each([
  ['in a subnet', { subnet: { id: '/subscriptions/s/subnets/a' } }, '/subscriptions/s/subnets/a'],
  ['in none', { subnet: null }, undefined],
])('a cluster %s', (_, inner, subnetId) => {
  expect(cluster(inner)).toMatchObject({ subnetId });
});

test('a cluster in another region than its workspace names that region', () => {
  expect(cluster({}, { computeLocation: 'westus2' }).location).toBe('westus2');
  // As addresses and requests have it, however ARM writes it.
  expect(cluster({}, { computeLocation: 'West US 2' }).location).toBe('westus2');
});

test('errors of provisioning and of the compute itself, wrapped or not', () => {
  const problems = cluster(
    { errors: [{ error: { code: 'ClusterQuotaReached', message: 'No room' } }] },
    { provisioningErrors: [{ code: 'Flat', message: 'Said plainly' }, 'not an error'] },
  ).problems;
  expect(problems).toEqual([
    { code: 'Flat', message: 'Said plainly' },
    { code: 'ClusterQuotaReached', message: 'No room' },
  ]);
});

test('a problem that stands in both places is told once', () => {
  const problem = { code: 'ClusterQuotaReached', message: 'No room' };
  const { problems } = cluster({ errors: [{ error: problem }] }, { provisioningErrors: [problem] });
  expect(problems).toEqual([problem]);
});

test.each([
  ['2025-07-18T05:55:05.6350000+00:00', '2025-07-18T05:55:05Z'],
  ['2025-07-18T05:55:05.635Z', '2025-07-18T05:55:05Z'],
  ['2025-07-18T05:55:05Z', '2025-07-18T05:55:05Z'],
  ['2025-07-18T05:55:05.6350000+02:00', '2025-07-18T05:55:05+02:00'],
  ['some day', 'some day'],
])('created on %s reads %s', (createdOn, expected) => {
  expect(cluster({}, { createdOn }).createdOn).toBe(expected);
});

test('an application whose address is no web page is no link', () => {
  const compute = computeOf({
    name: 'i1',
    properties: {
      computeType: 'ComputeInstance',
      properties: { applications: [{ displayName: 'x', endpointUri: 'javascript:alert(1)' }] },
    },
  });
  expect(compute).toMatchObject({ kind: 'instance', applications: undefined });
});

const instance = (inner: object) =>
  computeOf({ name: 'i1', properties: { computeType: 'ComputeInstance', properties: inner } });

describe('when an instance starts and stops by itself', () => {
  const cron = { expression: '0 18 * * *', timeZone: 'UTC' };
  const stop = { action: 'Stop', status: 'Enabled', triggerType: 'Cron', cron };

  test('is told by its schedules, without what only the service knows', () => {
    const computeStartStop = [{ ...stop, id: 's1', provisioningStatus: 'Completed' }];
    expect(computeSchema.parse(instance({ schedules: { computeStartStop } }))).toMatchObject({
      schedules: [{ action: 'Stop', enabled: true, trigger: { type: 'Cron', ...cron } }],
    });
  });

  test.each([
    ['none', {}],
    ['null', { schedules: null, idleTimeBeforeShutdown: null }],
    ['an empty list', { schedules: { computeStartStop: [] }, idleTimeBeforeShutdown: '' }],
    ['one without a time', { schedules: { computeStartStop: [{ ...stop, cron: undefined }] } }],
    ['one that does what nobody knows', { schedules: { computeStartStop: [{ action: 'Nap' }] } }],
    ['garbage', { schedules: 'daily', idleTimeBeforeShutdown: 'an hour' }],
  ])('costs no byte where there is nothing to tell: %s', (_, inner) => {
    const sent: unknown = JSON.parse(JSON.stringify(instance(inner)));
    expect(sent).not.toHaveProperty('schedules');
    expect(sent).not.toHaveProperty('idleMinutes');
  });

  test.each([
    ['PT15M', 15],
    ['PT1H30M', 90],
    ['P3D', 4320],
    ['PT4320M', 4320],
  ])('%s of idleness are %i minutes', (idleTimeBeforeShutdown, idleMinutes) => {
    expect(instance({ idleTimeBeforeShutdown })).toMatchObject({ idleMinutes });
  });
});

describe('what nobody expected still lists', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['nothing at all', {}, { kind: 'attached', name: '', computeType: 'Unknown' }],
    ['an id alone', { id: '/a/computes/c9' }, { name: 'c9' }],
    [
      'a type of tomorrow',
      { name: 'q', properties: { computeType: 'Quantum', provisioningState: 'Entangled' } },
      { kind: 'attached', computeType: 'Quantum', provisioningState: 'Entangled' },
    ],
    [
      'a cluster without inner properties',
      { name: 'c', properties: { computeType: 'AmlCompute', properties: null } },
      { kind: 'cluster', vmSize: '', maxNodes: 0, nodes: {} },
    ],
    [
      'fields of other kinds',
      {
        name: 7,
        tags: ['a'],
        properties: { computeType: 'AmlCompute', properties: { currentNodeCount: 'three' } },
      },
      { kind: 'cluster', name: '', currentNodes: 0 },
    ],
    [
      'an instance in a state of tomorrow',
      { properties: { computeType: 'ComputeInstance', properties: { state: 'Hibernated' } } },
      { kind: 'instance', state: 'Hibernated' },
    ],
  ])('%s', (_, arm, expected) => {
    expect(computeSchema.parse(computeOf(arm))).toMatchObject(expected);
  });
});
