import type { AttachableRecord } from '../core/attachable-records';
import type { SubscriptionState } from '../core/state';
import { isJsonObject, objectIn, textIn } from '../sim/json';
import type { Attachment } from './compute-attachment';
import { linkedResource } from './compute-attach-resource';
import { invalidValue } from './compute-errors';
import type { PropertiesOf } from './compute-request';
import type { MachineSettings } from './compute-request-attached';

const INNER = 'properties.properties';
const ADDRESS = /^[a-z\d](?:[a-z\d.:-]*[a-z\d])?$/i;
const SSH_PORT = 22;

export function attachVirtualMachine(
  subscription: SubscriptionState,
  properties: PropertiesOf<'VirtualMachine'>,
): Attachment {
  const machine = linkedResource(subscription, properties);
  if (machine !== undefined) requireUbuntu(machine);
  const written = properties.properties ?? {};
  const address = requireAddress(written, machine?.publicAddress);
  requireAccount(written);
  const hardware = objectIn(machine?.properties ?? {}, 'hardwareProfile');
  const virtualMachineSize = written.virtualMachineSize ?? hardware['vmSize'] ?? null;
  return { settings: { sshPort: SSH_PORT, ...written, address, virtualMachineSize } };
}

export function attachHdInsight(
  subscription: SubscriptionState,
  properties: PropertiesOf<'HDInsight'>,
): Attachment {
  const cluster = linkedResource(subscription, properties);
  const written = properties.properties ?? {};
  const address = requireAddress(written, cluster && sshHostOf(cluster));
  requireAccount(written);
  return { settings: { sshPort: SSH_PORT, ...written, address } };
}

function requireAddress({ address }: MachineSettings, known: string | undefined): string {
  const used = address ?? known;
  if (used !== undefined && ADDRESS.test(used)) return used;
  throw invalidValue(
    `${INNER}.address`,
    'it has to be a host name or an IP address, unless properties.resourceId says which machine.',
  );
}

/** The service signs in over SSH, with a password or a private key. */
function requireAccount({ administratorAccount: account }: MachineSettings): void {
  if (!account?.username) {
    throw invalidValue(`${INNER}.administratorAccount.username`, 'it is required.');
  }
  const { password, privateKeyData } = account;
  if (!password && !privateKeyData) {
    throw invalidValue(
      `${INNER}.administratorAccount`,
      'it has to have a password or a private key.',
    );
  }
  if (privateKeyData && !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(privateKeyData)) {
    throw invalidValue(`${INNER}.administratorAccount.privateKeyData`, 'it is no private key.');
  }
}

/** Azure docs, "Manage compute resources for training": Ubuntu is the only system supported. */
function requireUbuntu({ name, properties }: AttachableRecord): void {
  const storage = objectIn(properties, 'storageProfile');
  const osType = textIn(objectIn(storage, 'osDisk'), 'osType');
  const offer = textIn(objectIn(storage, 'imageReference'), 'offer');
  if (osType === 'Linux' && /ubuntu/i.test(offer)) return;
  throw invalidValue(
    'properties.resourceId',
    `the virtual machine '${name}' runs ${offer || osType}, and has to run Ubuntu.`,
  );
}

function sshHostOf({ properties }: AttachableRecord): string | undefined {
  const endpoints = properties['connectivityEndpoints'];
  const all = Array.isArray(endpoints) ? endpoints.filter(isJsonObject) : [];
  const location = all.find(({ name }) => name === 'SSH')?.['location'];
  return typeof location === 'string' ? location : undefined;
}
