import { describe, expect, it } from 'vitest';
import { ProviderError } from '../core/errors';
import { isValidComputeName } from './compute-name';
import { parseComputeRequest } from './compute-request';
import { scaleOf, scaleSettingsSchema } from './compute-request-cluster';
import { keysOf, withoutSecrets } from './compute-secrets';
import { requireRegion } from './region';

describe('scale settings', () => {
  it.each([
    ['PT120S', 120],
    ['PT2M', 120],
    ['PT1H30M', 5_400],
    ['P1DT1S', 86_401],
    ['P1W', 604_800],
    ['PT0S', 0],
    ['PT0.5S', 0.5],
  ])('take %s as %d seconds', (nodeIdleTimeBeforeScaleDown, seconds) => {
    const settings = { maxNodeCount: 4, nodeIdleTimeBeforeScaleDown };
    expect(scaleOf(scaleSettingsSchema.parse(settings)).idleMs).toBe(seconds * 1_000);
  });

  it.each([
    [{ maxNodeCount: 4, nodeIdleTimeBeforeScaleDown: '120' }],
    [{ maxNodeCount: 4, nodeIdleTimeBeforeScaleDown: 'P1M' }],
    [{ maxNodeCount: 4, nodeIdleTimeBeforeScaleDown: '-PT5M' }],
    [{ maxNodeCount: 4, minNodeCount: 5 }],
    [{ maxNodeCount: 1.5 }],
    [{ maxNodeCount: -1 }],
    [{ minNodeCount: 0 }],
  ])('refuse %j', (settings) => {
    expect(scaleSettingsSchema.safeParse(settings).success).toBe(false);
  });
});

describe('the published name pattern', () => {
  it.each([
    ['cpu', true],
    ['cpu-cluster', true],
    ['dana-ds12-v2', true],
    ['a1-2b', true],
    ['CpuCluster', true],
    ['a'.repeat(24), true],
    ['a'.repeat(25), false],
    ['ab', false],
    ['1cpu', false],
    ['-cpu', false],
    ['cpu_cluster', false],
    ['cpu-cluster-1', false],
    ['cpu.cluster', false],
    ['', false],
  ])('%s: %s', (name, valid) => {
    expect(isValidComputeName(name, 'ComputeInstance')).toBe(valid);
  });

  it.each([
    ['gpu-1', true],
    ['1a', true],
    ['a'.repeat(16), true],
    ['a'.repeat(24), true],
    ['a', false],
    ['long-cluster-name-1', false],
    ['cpu_cluster', false],
  ])('is not the only one for clusters: %s is %s', (name, valid) => {
    expect(isValidComputeName(name, 'AmlCompute')).toBe(valid);
  });
});

describe('a request body', () => {
  it('loses what the service does not know and what only it may write', () => {
    const { properties } = parseComputeRequest({
      location: 'eastus',
      properties: {
        computeType: 'ComputeInstance',
        provisioningState: 'Failed',
        properties: { vmSize: 'Standard_DS3_v2', state: 'Running', unheardOf: 1 },
      },
    });
    expect(properties).toEqual({
      computeType: 'ComputeInstance',
      properties: { vmSize: 'Standard_DS3_v2' },
    });
  });

  it.each([
    [undefined, 'body'],
    [{ properties: { computeType: 'Toaster' } }, 'properties.computeType'],
    [{ tags: { a: 1 }, properties: { computeType: 'AKS' } }, 'tags.a'],
    [
      { properties: { computeType: 'AmlCompute', properties: { vmPriority: 'Spot' } } },
      'properties.properties.vmPriority',
    ],
    [{ identity: { type: 'Mine' }, properties: { computeType: 'AKS' } }, 'identity.type'],
  ])('%j is refused at %s', (body, target) => {
    const parse = () => parseComputeRequest(body);
    expect(parse).toThrow(ProviderError);
    expect(parse).toThrow(`'${target}'`);
  });
});

describe('secrets', () => {
  const written = {
    address: '10.0.0.4',
    administratorAccount: { username: 'admin', password: 'p', privateKeyData: 'k' },
    sslConfiguration: { status: 'Enabled', cert: 'c', key: 'k' },
    nodeSelector: { key: 'kept' },
  };

  it('are left out at any depth, and nothing else is', () => {
    expect(withoutSecrets(written)).toEqual({
      address: '10.0.0.4',
      administratorAccount: { username: 'admin' },
      sslConfiguration: { status: 'Enabled' },
      nodeSelector: { key: 'kept' },
    });
  });

  it('are what listKeys hands out', () => {
    const { administratorAccount } = written;
    expect(keysOf(written)).toEqual({ administratorAccount });
  });
});

it.each([
  ['eastus', 'eastus'],
  ['East US', 'eastus'],
  ['EastUS2', 'eastus2'],
])('writes the region %s as %s', (written, region) => {
  expect(requireRegion(written)).toBe(region);
});
