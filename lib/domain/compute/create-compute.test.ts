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

const instance = { kind: 'instance', location: 'eastus', vmSize: 'Standard_DS3_v2' };
const stop = {
  action: 'Stop',
  enabled: true,
  trigger: { type: 'Cron', timeZone: 'UTC', expression: '0 18 * * *' },
};
const id = '7c3f0c5e-0000-4000-8000-000000000001';
const file = { source: 'file', path: 'setup.sh', timeout: '15m' };
const application = (port: number) => ({
  name: `app-${port}`,
  image: 'nginx',
  targetPort: port,
  publishedPort: port,
  environment: {},
  mounts: [],
});
const times = <T>(count: number, one: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => one(n));

describe('of an instance, accepted', () => {
  test.each<[string, object]>([
    ['four schedules', { schedules: times(4, () => stop) }],
    ['the shortest idle time', { idleMinutes: 15 }],
    ['the longest idle time', { idleMinutes: 4_320 }],
    ['SSH whose key comes later', { ssh: {} }],
    ['somebody else', { assignedTo: { objectId: id, tenantId: id } }],
    ['both scripts', { scripts: { creation: file, startup: file } }],
    ['ten applications', { applications: times(10, (n) => application(n + 1)) }],
  ])('%s', (_, change) => {
    expect(createComputeSchema.safeParse({ ...instance, ...change }).success).toBe(true);
  });
});

describe('of an instance, refused at its field', () => {
  test.each<[string, object, string]>([
    ['five schedules', { schedules: times(5, () => stop) }, 'schedules'],
    ['too short an idle time', { idleMinutes: 14 }, 'idleMinutes'],
    ['too long an idle time', { idleMinutes: 4_321 }, 'idleMinutes'],
    ['half a minute', { idleMinutes: 15.5 }, 'idleMinutes'],
    ['a key that is none', { ssh: { publicKey: 'ssh-rsa' } }, 'ssh.publicKey'],
    ['a name for an id', { assignedTo: { objectId: 'dana', tenantId: id } }, 'assignedTo.objectId'],
    ['no script', { scripts: { creation: { ...file, path: '' } } }, 'scripts.creation.path'],
    ['eleven applications', { applications: times(11, (n) => application(n + 1)) }, 'applications'],
    ['a port of none', { applications: [application(0)] }, 'applications.0.targetPort'],
  ])('%s', (_, change, field) => {
    const { error } = createComputeSchema.safeParse({ ...instance, ...change });
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });
});
