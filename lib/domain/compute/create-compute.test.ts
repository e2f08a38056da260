import { describe, expect, test } from 'vitest';
import { clusterDefaults, createComputeSchema } from './create-compute';

const cluster = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  scale: clusterDefaults,
};
const withScale = (change: object) => ({ ...cluster, scale: { ...clusterDefaults, ...change } });

describe('accepted', () => {
  test.each<[string, object]>([
    ['the defaults', cluster],
    ['min equals max', withScale({ minNodes: 4 })],
    ['scale down at once', withScale({ idleSeconds: 0 })],
    ['more than 100 nodes, which only warns', withScale({ maxNodes: 300 })],
    ['low priority', { ...cluster, vmPriority: 'LowPriority' }],
    ['an instance', { kind: 'instance', location: 'eastus', vmSize: 'Standard_DS3_v2' }],
  ])('%s', (_, request) => expect(createComputeSchema.safeParse(request).success).toBe(true));
});

describe('refused, at its field', () => {
  test.each<[string, object, string]>([
    ['min above max', withScale({ minNodes: 5 }), 'scale.minNodes'],
    [
      'min above max beside another slip',
      withScale({ minNodes: 5, idleSeconds: -1 }),
      'scale.minNodes',
    ],
    ['no nodes at all', withScale({ maxNodes: 0 }), 'scale.maxNodes'],
    ['half a node', withScale({ maxNodes: 1.5 }), 'scale.maxNodes'],
    ['less than no time', withScale({ idleSeconds: -1 }), 'scale.idleSeconds'],
    ['no size', { ...cluster, vmSize: '' }, 'vmSize'],
    ['a size that is a path', { ...cluster, vmSize: '../x' }, 'vmSize'],
    ['a priority nobody has', { ...cluster, vmPriority: 'Spot' }, 'vmPriority'],
    ['a region with a space', { ...cluster, location: 'East US' }, 'location'],
    ['another kind', { ...cluster, kind: 'batch' }, 'kind'],
  ])('%s', (_, request, path) => {
    const paths = createComputeSchema
      .safeParse(request)
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toContain(path);
  });
});
