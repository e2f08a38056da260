import * as fc from 'fast-check';
import { weekdays } from '../schedule/schedule';
import { createInstanceSchema, type CreateInstance } from './create-compute';
import { anyDescription, anyIdentity, anyPublicKey, anySubnetId, anyTags } from './options.fixture';

const timed = {
  timeZone: fc.constantFrom('UTC', 'W. Europe Standard Time', 'Pacific Standard Time'),
};
const startTime = fc.constantFrom('2026-03-29T01:30:00', '2026-12-31T23:59:00');
const someOf = <T>(values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: values.length });

const cron = fc.record(
  {
    type: fc.constant('Cron' as const),
    ...timed,
    expression: fc.constantFrom('0 18 * * *', '30 8 * * 1-5', '5,35 7-9 1 * *'),
    startTime,
  },
  { requiredKeys: ['type', 'timeZone', 'expression'] },
);
const weekly = fc.record(
  {
    type: fc.constant('Recurrence' as const),
    ...timed,
    frequency: fc.constant('Week' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    hours: someOf([0, 7, 18, 23]),
    minutes: someOf([0, 30]),
    weekDays: someOf(weekdays),
    monthDays: fc.constant([]),
    startTime,
  },
  {
    requiredKeys: [
      'type',
      'timeZone',
      'frequency',
      'interval',
      'hours',
      'minutes',
      'weekDays',
      'monthDays',
    ],
  },
);
const schedules = fc.array(
  fc.record({
    action: fc.constantFrom('Start' as const, 'Stop' as const),
    enabled: fc.boolean(),
    trigger: fc.oneof(cron, weekly),
  }),
  { maxLength: 4 },
);

const words = fc.stringMatching(/^[a-z0-9'"$-]{1,6}( [a-z0-9]{1,6})?$/);
const timeout = fc.constantFrom('15m', '90s', '1.5h', '1d');
const optional = { requiredKeys: ['source', 'timeout'] as const };
const script = fc.oneof(
  fc.record(
    {
      source: fc.constant('file' as const),
      path: fc.constantFrom('setup.sh', 'Users/dana smith/setup.sh', 'Users/día/a.b.sh'),
      arguments: words,
      timeout,
    },
    { requiredKeys: [...optional.requiredKeys, 'path'] },
  ),
  fc.record(
    {
      source: fc.constant('inline' as const),
      text: fc.string({ maxLength: 60 }).map((text) => `#!/bin/bash\necho '${text}' 你好\n`),
      arguments: words,
      timeout,
    },
    { requiredKeys: [...optional.requiredKeys, 'text'] },
  ),
);

const port = fc.integer({ min: 1, max: 65_535 });
const path = fc.constantFrom('/home/azureuser/cloudfiles', '/mnt', '/');
const applications = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z][a-z0-9-]{1,30}$/),
    image: fc.constantFrom('ghcr.io/azure/rocker-rstudio-ml-verse:latest', 'nginx'),
    targetPort: port,
    publishedPort: port,
    // A name that is a number would be moved to the front: JavaScript orders such keys.
    environment: fc.dictionary(fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,6}$/), fc.string(), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    mounts: fc.array(fc.record({ source: path, target: path, readOnly: fc.boolean() }), {
      maxLength: 2,
    }),
  }),
  { maxLength: 3, comparator: (a, b) => a.name === b.name || a.publishedPort === b.publishedPort },
);

const options = fc.record(
  {
    kind: fc.constant('instance' as const),
    location: fc.constantFrom('eastus', 'westus2'),
    vmSize: fc.constantFrom('Standard_DS3_v2', 'STANDARD_NC6'),
    schedules,
    idleMinutes: fc.integer({ min: 15, max: 4_320 }),
    ssh: fc.oneof(fc.constant({}), fc.record({ publicKey: anyPublicKey })),
    subnetId: anySubnetId,
    nodePublicIp: fc.boolean(),
    identity: anyIdentity,
    assignedTo: fc.record({ objectId: fc.uuid(), tenantId: fc.uuid() }),
    singleSignOn: fc.boolean(),
    scripts: fc.record({ creation: script, startup: script }, { requiredKeys: [] }),
    applications,
    description: anyDescription,
    tags: anyTags,
  },
  {
    requiredKeys: [
      'kind',
      'location',
      'vmSize',
      'schedules',
      'nodePublicIp',
      'identity',
      'singleSignOn',
      'scripts',
      'applications',
      'tags',
    ],
  },
);

/** Every combination of options that a request for a new instance can hold. */
export const anyInstance: fc.Arbitrary<CreateInstance> = options.map((request) =>
  createInstanceSchema.parse(
    // Azure ML docs: whom an instance is assigned to brings the key later.
    request.assignedTo && request.ssh ? { ...request, ssh: {} } : request,
  ),
);
