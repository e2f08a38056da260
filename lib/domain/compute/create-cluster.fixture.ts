import * as fc from 'fast-check';
import keys from '../ssh/fixtures/public-keys.json';
import { createClusterSchema, type CreateCluster } from './create-compute';

const subscription = '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups';
const subnetId = `${subscription}/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/s`;
const identityId = (name: string) =>
  `${subscription}/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;

const publicKey = fc.constantFrom(...keys.keys.map(({ line }) => line));
const password = fc.constantFrom('Correct-horse-9', '[not an expression 1]');
const adminUserName = fc.constantFrom('azureuser', '_svc');
const ssh = fc.oneof(
  fc.record({ adminUserName, password }),
  fc.record({ adminUserName, publicKey }),
  fc.record({ adminUserName, password, publicKey }),
);

const identity = fc.oneof(
  fc.constant({ type: 'None' as const }),
  fc.constant({ type: 'SystemAssigned' as const }),
  fc.record({
    type: fc.constant('UserAssigned' as const),
    ids: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/).map(identityId), { minLength: 1 }),
  }),
);

const scale = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 200 }), fc.nat(2_592_000))
  .map(([one, other, idleSeconds]) => ({
    minNodes: Math.min(one, other),
    maxNodes: Math.max(one, other),
    idleSeconds,
  }));

/** Every combination of options that a request for a new cluster can hold. */
export const anyCluster: fc.Arbitrary<CreateCluster> = fc
  .record(
    {
      kind: fc.constant('cluster' as const),
      location: fc.constantFrom('eastus', 'westus2'),
      vmSize: fc.constantFrom('Standard_DS3_v2', 'STANDARD_NC6'),
      vmPriority: fc.constantFrom('Dedicated' as const, 'LowPriority' as const),
      scale,
      ssh,
      subnetId: fc.constant(subnetId),
      nodePublicIp: fc.boolean(),
      identity,
      isolatedNetwork: fc.boolean(),
      description: fc.string({ minLength: 1, maxLength: 40 }),
      tags: fc.dictionary(fc.stringMatching(/^[\w [\]]{1,8}$/), fc.string({ maxLength: 20 }), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    },
    {
      requiredKeys: [
        'kind',
        'location',
        'vmSize',
        'vmPriority',
        'scale',
        'nodePublicIp',
        'identity',
        'isolatedNetwork',
        'tags',
      ],
    },
  )
  .map((cluster) => createClusterSchema.parse(cluster));
