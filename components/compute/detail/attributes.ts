import { isAttachType } from '@/lib/domain/attach/attach-words';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { isRecord, textAt, textOf, valueAt } from './arm-value';
import { identityText } from './identity-text';

/** A line of the details page that ARM's JSON has beyond what the list knows. */
export interface Attribute {
  label: string;
  value: string;
}

type Arm = ComputeDetails['arm'];

interface AttributeReader {
  label: string;
  read: (arm: Arm) => string | undefined;
}

const at = (label: string, path: string, word = (text: string) => text): AttributeReader => ({
  label,
  read: (arm) => {
    const text = textAt(arm, path);
    return text === undefined ? undefined : word(text);
  },
});

/** ARM's flag says that something is off; a person asks whether it is on. */
const off = (text: string) => (text === 'Yes' ? 'Disabled' : 'Enabled');
const words = (text: string) => stateLabel(text);

const inner = 'properties.properties';

const createdBy = at('Created by', 'systemData.createdBy');

const resource: readonly AttributeReader[] = [
  at('Last modified by', 'systemData.lastModifiedBy'),
  at('Local authentication', 'properties.disableLocalAuth', off),
  at('Resource id', 'id'),
];

const shared: readonly AttributeReader[] = [
  { label: 'Managed identity', read: (arm) => identityText(arm['identity']) },
  ...resource,
];

const cluster: readonly AttributeReader[] = [
  at('Operating system', `${inner}.osType`),
  at('Virtual machine image', `${inner}.virtualMachineImage.id`),
  at('SSH from public networks', `${inner}.remoteLoginPortPublicAccess`, words),
  at('SSH user name', `${inner}.userAccountCredentials.adminUserName`),
  at('SSH public key', `${inner}.userAccountCredentials.adminUserSshPublicKey`),
  at('Subnet', `${inner}.subnet.id`),
  at('Public IP for nodes', `${inner}.enableNodePublicIp`),
  at('Isolated network', `${inner}.isolatedNetwork`),
  createdBy,
  ...shared,
];

/** The rest of an instance: its sections tell of network, SSH, schedules, image and identity. */
const instance: readonly AttributeReader[] = [
  at('Runtime version', `${inner}.versions.runtime`),
  at('Application sharing', `${inner}.applicationSharingPolicy`),
  at('Authorisation', `${inner}.computeInstanceAuthorizationType`, words),
  at('Single sign-on', `${inner}.enableSSO`),
  ...resource,
];

/** Beyond what their forms ask for. */
const attached: readonly AttributeReader[] = [
  at('Cluster address', `${inner}.clusterFqdn`),
  at('Extension release train', `${inner}.extensionInstanceReleaseTrain`),
];

/** What ARM tells of a compute; a line without a value is left out. */
export function attributesOf({ compute, arm }: ComputeDetails): Attribute[] {
  switch (compute.kind) {
    case 'cluster':
      return read(cluster, arm);
    case 'instance':
      return read(instance, arm);
    case 'inference':
    case 'attached':
      return [
        ...read([createdBy, ...shared], arm),
        ...(isAttachType(compute.computeType)
          ? read(attached, arm)
          : plainAttributes(valueAt(arm, inner))),
      ];
  }
}

function read(readers: readonly AttributeReader[], arm: Arm): Attribute[] {
  return readers.flatMap(({ label, read: readOne }) => {
    const value = readOne(arm);
    return value === undefined ? [] : [{ label, value }];
  });
}

/** Types that this page does not know are shown as they come: each plain value on its line. */
function plainAttributes(properties: unknown): Attribute[] {
  if (!isRecord(properties)) return [];
  return Object.entries(properties).flatMap(([key, property]) => {
    const value = textOf(property);
    return value === undefined ? [] : [{ label: stateLabel(key), value }];
  });
}
