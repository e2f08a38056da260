import * as fc from 'fast-check';
import { createClusterSchema, type CreateCluster } from './create-compute';
import { anyDescription, anyIdentity, anyPublicKey, anySubnetId, anyTags } from './options.fixture';

const password = fc.constantFrom('Correct-horse-9', '[not an expression 1]');
const adminUserName = fc.constantFrom('azureuser', '_svc');
const ssh = fc.oneof(
  fc.record({ adminUserName, password }),
  fc.record({ adminUserName, publicKey: anyPublicKey }),
  fc.record({ adminUserName, password, publicKey: anyPublicKey }),
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
      subnetId: anySubnetId,
      nodePublicIp: fc.boolean(),
      identity: anyIdentity,
      isolatedNetwork: fc.boolean(),
      description: anyDescription,
      tags: anyTags,
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
