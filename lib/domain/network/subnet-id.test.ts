import { expect, test } from 'vitest';
import { findSubnet, parseSubnetId } from './subnet-id';
import { subnetIdSchema } from './virtual-network';

const networkId =
  '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/vnet';
const id = `${networkId}/subnets/training`;

test('an id names its network and group', () => {
  expect(parseSubnetId(id)).toEqual({
    networkId,
    resourceGroup: 'rg-net',
    network: 'vnet',
    subnet: 'training',
  });
});

test.each(['', networkId, `${id}/x`, `${networkId}/subnets/`, 'training'])(
  '%j is no id of a subnet',
  (text) => {
    expect(parseSubnetId(text)).toBeUndefined();
    expect(subnetIdSchema.safeParse(text).success).toBe(false);
  },
);

test('a subnet is found in whichever case its id is written', () => {
  const subnet = { id, name: 'training', addressPrefixes: [], usedAddresses: 0 };
  const network = {
    id: networkId,
    name: 'vnet',
    resourceGroup: 'rg-net',
    location: 'eastus',
    subnets: [subnet],
  };
  expect(findSubnet([network], id.toUpperCase())).toEqual({ network, subnet });
  expect(findSubnet([network], `${id}2`)).toBeUndefined();
});

test.each(['?x=1', '#', '%2F..', '..', ' ', '½'])(
  '%j is in no id, as it would lead elsewhere',
  (text) => {
    for (const changed of [
      `${id}${text}`.replace('s/training..', 's/..'),
      id.replace('rg-net', text),
    ]) {
      expect(subnetIdSchema.safeParse(changed).success).toBe(false);
    }
  },
);
