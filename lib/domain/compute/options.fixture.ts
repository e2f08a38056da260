import * as fc from 'fast-check';
import keys from '../ssh/fixtures/public-keys.json';

const groups = '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups';
const identityId = (name: string) =>
  `${groups}/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;

// What clusters and instances are asked alike.

export const anyPublicKey = fc.constantFrom(...keys.keys.map(({ line }) => line));

export const anySubnetId = fc.constant(
  `${groups}/rg-net/providers/Microsoft.Network/virtualNetworks/v/subnets/s`,
);

export const anyIdentity = fc.oneof(
  fc.constant({ type: 'None' as const }),
  fc.constant({ type: 'SystemAssigned' as const }),
  fc.record({
    type: fc.constant('UserAssigned' as const),
    ids: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/).map(identityId), { minLength: 1 }),
  }),
);

export const anyDescription = fc.string({ minLength: 1, maxLength: 40 });

export const anyTags = fc.dictionary(
  fc.stringMatching(/^[\w [\]]{1,8}$/),
  fc.string({ maxLength: 20 }),
  { maxKeys: 4, noNullPrototype: true },
);
