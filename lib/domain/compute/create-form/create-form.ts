import type { ComputeIdentity } from '../../identity/compute-identity';
import type { NamedKind } from '../../name/compute-name';
import type { SizeWish } from '../../vm-size/offer';
import type { VmPriority, VmType } from '../../vm-size/vm-size';
import { clusterDefaults } from '../create-compute';
import { emptyInstanceForm, instanceFieldLabels, type InstanceForm } from './instance-form';

/**
 * What the screen of the create form holds: numbers are the text that was typed, so that a slip is
 * shown and not lost. Fields that end in the request stand at the same path there, which lets a
 * problem that the server finds be shown at its field.
 */
export interface CreateForm extends InstanceForm {
  kind: NamedKind;
  location: string;
  name: string;
  vmType: VmType;
  /** Only asked of clusters; instances are always dedicated. */
  vmPriority: VmPriority;
  vmSize: string;
  /** Only asked of clusters. */
  scale: { minNodes: string; maxNodes: string; idleSeconds: string };
  /** An instance has neither user name nor password of its own. */
  ssh: { enabled: boolean; adminUserName: string; password: string; publicKey: string };
  /** How the subnet is named, and on the way to it what was chosen so far. */
  network: { choice: NetworkChoice; resourceGroup: string; networkId: string };
  subnetId: string;
  nodePublicIp: boolean;
  /** Identities come out of a list, or as ids, one a line. */
  identity: { type: ComputeIdentity['type']; ids: readonly string[]; pasted: string };
  /** Only asked of clusters. */
  isolatedNetwork: boolean;
  description: string;
  tags: readonly TagRow[];
}

const networkChoices = ['none', 'choose', 'paste'] as const;
export type NetworkChoice = (typeof networkChoices)[number];

export interface TagRow {
  name: string;
  value: string;
}

/** Every field that a person can fill in, by its path in the form, with its label on the screen. */
export const createFieldLabels = {
  name: 'Compute name',
  location: 'Region',
  vmType: 'Virtual machine type',
  vmPriority: 'Virtual machine priority',
  vmSize: 'Virtual machine size',
  'scale.minNodes': 'Minimum number of nodes',
  'scale.maxNodes': 'Maximum number of nodes',
  'scale.idleSeconds': 'Idle seconds before scale down',
  'ssh.enabled': 'Enable SSH access',
  'ssh.adminUserName': 'SSH user name',
  'ssh.password': 'Admin password',
  'ssh.publicKey': 'SSH public key',
  'network.choice': 'Virtual network',
  'network.resourceGroup': 'Resource group',
  'network.networkId': 'Network',
  subnetId: 'Subnet',
  nodePublicIp: 'No public IP',
  'identity.type': 'Managed identity',
  'identity.ids': 'User-assigned identities',
  'identity.pasted': 'Ids of further identities',
  isolatedNetwork: 'Isolated network',
  description: 'Description',
  tags: 'Tags',
  ...instanceFieldLabels,
} as const;
export type CreateField = keyof typeof createFieldLabels;

const isCreateField = (path: string): path is CreateField => Object.hasOwn(createFieldLabels, path);

/** The field at a path or around it: `identity.ids.2` lies in `identity.ids`. */
export function fieldAround(path: string): CreateField | undefined {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('.')).find(isCreateField);
}

export function emptyCreateForm(kind: NamedKind, location: string): CreateForm {
  return {
    kind,
    location,
    name: '',
    vmType: 'CPU',
    vmPriority: 'Dedicated',
    vmSize: '',
    scale: {
      minNodes: String(clusterDefaults.minNodes),
      maxNodes: String(clusterDefaults.maxNodes),
      idleSeconds: String(clusterDefaults.idleSeconds),
    },
    ssh: { enabled: false, adminUserName: '', password: '', publicKey: '' },
    network: { choice: 'none', resourceGroup: '', networkId: '' },
    subnetId: '',
    nodePublicIp: true,
    identity: { type: 'None', ids: [], pasted: '' },
    isolatedNetwork: false,
    description: '',
    tags: [],
    ...emptyInstanceForm,
  };
}

/** What the form asks of a size; see `suits`. */
export function wishOf({
  kind,
  vmType,
  vmPriority,
}: Pick<CreateForm, 'kind' | 'vmType' | 'vmPriority'>): SizeWish {
  return kind === 'cluster'
    ? { computeType: 'AmlCompute', vmType, priority: vmPriority }
    : { computeType: 'ComputeInstance', vmType, priority: 'Dedicated' };
}
