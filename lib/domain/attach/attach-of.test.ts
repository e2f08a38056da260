import { describe, expect, test } from 'vitest';
import { attachSchema } from './attach';
import { attachBodyOf } from './attach-body';
import { attachOf } from './attach-of';
import published from './fixtures/published-attached.json';

/** What is `null` was never given. */
const given = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([key, one]) => [key, given(one)]));
};
const writtenBack = (arm: unknown, location?: string) => {
  const attach = attachOf(arm);
  return attach && attachBodyOf(attachSchema.parse(attach), location);
};

// OpenAPI 2025-12-01, examples of `Compute_CreateOrUpdate`.
describe('the published examples', () => {
  test.each(['AKSCompute', 'KubernetesCompute'] as const)('%s is written back', (example) => {
    const { request } = published[example];
    expect(writtenBack(request, request.location)).toEqual(given(request));
  });

  test.each(['AKSCompute', 'KubernetesCompute'] as const)('%s is answered', (example) => {
    const { request, answer } = published[example];
    expect(attachOf(answer)).toEqual(attachOf(request));
  });

  test("BasicAKSCompute is a new cluster, with the service's defaults said", () => {
    const { request } = published.BasicAKSCompute;
    expect(writtenBack(request)).toMatchObject({
      ...request,
      properties: {
        ...request.properties,
        properties: { agentCount: 3, agentVmSize: 'Standard_D3_v2', clusterPurpose: 'FastProd' },
      },
    });
  });
});

test('a cluster that the service made is new, whatever its id', () => {
  const { request } = published.AKSCompute;
  const made = { ...request, properties: { ...request.properties, isAttachedCompute: false } };
  expect(attachOf(made)).toMatchObject({ source: 'new', agentCount: 4, location: 'eastus' });
});

describe('odd answers', () => {
  test.each([
    'VirtualMachine',
    'HDInsight',
    'Databricks',
    'Kubernetes',
    'AKS',
    'Batch',
    'DataLakeAnalytics',
    'SynapseSpark',
    'DataFactory',
  ])('%s without anything more', (computeType) => {
    for (const properties of [undefined, null, 'x', { sshPort: 'x', instanceTypes: { a: null } }]) {
      expect(attachOf({ properties: { computeType, properties } })).toMatchObject({ computeType });
    }
  });

  test.each([
    undefined,
    null,
    {},
    { properties: { computeType: 'AmlCompute' } },
    { properties: { computeType: 'Kusto' } },
  ])('%j is nothing that is attached', (arm) => expect(attachOf(arm)).toBeUndefined());
});
