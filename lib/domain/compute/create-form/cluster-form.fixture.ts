import type { VirtualNetwork } from '../../network/virtual-network';
import type { CreateForm } from './create-form';
import { clusterForm, facts } from './create-form.fixture';

const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/net';
const networkId = `${group}/providers/Microsoft.Network/virtualNetworks/vnet`;
export const subnetIdNamed = (name: string) => `${networkId}/subnets/${name}`;
export const identityIdNamed = (name: string) =>
  `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;

const subnetNamed = (name: string) => ({
  id: subnetIdNamed(name),
  name,
  addressPrefixes: ['10.0.0.0/24'],
  usedAddresses: 0,
});
export const network: VirtualNetwork = {
  id: networkId,
  name: 'vnet',
  resourceGroup: 'net',
  location: 'eastus',
  subnets: [
    subnetNamed('nodes'),
    { ...subnetNamed('web'), delegatedTo: 'Microsoft.Web/serverFarms' },
  ],
};
export const networkFacts = { ...facts, networks: [network] };

export const goodPassword = 'correct horse 7 Battery';
export const publicKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJGnT3Mvz5cV2Yo4hKk0D1oVqG0m1z2b3c4d5e6f7g8h dana@desk';

export const withSsh = (change: Partial<CreateForm['ssh']>): CreateForm => ({
  ...clusterForm,
  ssh: { enabled: true, adminUserName: 'dana', password: goodPassword, publicKey: '', ...change },
});
export const withSubnet = (subnetId: string, change: Partial<CreateForm> = {}): CreateForm => ({
  ...clusterForm,
  network: { ...clusterForm.network, choice: 'paste' },
  subnetId,
  ...change,
});
export const withIdentity = (change: Partial<CreateForm['identity']>): CreateForm => ({
  ...clusterForm,
  identity: { type: 'UserAssigned', ids: [], pasted: '', ...change },
});
export const withTags = (...tags: [string, string][]): CreateForm => ({
  ...clusterForm,
  tags: tags.map(([name, value]) => ({ name, value })),
});
