import type { ComputeIdentity } from '../identity/compute-identity';
import { sshPortDefault, type AttachType } from './attach';
import { newAksDefaults, type AksTls, type ClusterPurpose, type CreateAks } from './create-aks';
import type { InstanceTypeRow } from './instance-type-rows';
import type { SshAccount } from './ssh-account';

/**
 * What the screen holds, whichever type it is for: numbers are the text that was typed, so that a
 * slip is shown and not lost. Fields stand where the request has them, which lets a problem that
 * the server finds be shown at its field. Secrets are nowhere else than here.
 */
export interface AttachForm {
  computeType: AttachType;
  name: string;
  description: string;
  /** Only asked of AKS. */
  source: 'new' | 'existing';
  how: AttachHow;
  resourceId: string;
  location: string;
  agentVmSize: string;
  agentCount: string;
  purpose: ClusterPurpose;
  network: {
    mode: 'basic' | 'advanced';
    subnetId: string;
    serviceCidr: string;
    dnsServiceIp: string;
    dockerBridgeCidr: string;
  };
  loadBalancer: { type: CreateAks['loadBalancer']['type']; subnet: string };
  tls: {
    mode: AksTls['mode'];
    certificate: string;
    key: string;
    cname: string;
    leafDomainLabel: string;
    overwriteExistingDomain: boolean;
  };
  namespace: string;
  identity: { type: ComputeIdentity['type']; ids: readonly string[]; pasted: string };
  instanceTypes: readonly InstanceTypeRow[];
  /** Empty: the service's own. */
  defaultInstanceType: string;
  address: string;
  sshPort: string;
  account: {
    by: SshAccount['by'];
    userName: string;
    password: string;
    privateKey: string;
    passphrase: string;
  };
  workspaceUrl: string;
  accessToken: string;
}

/** How the resource is named: out of a list, by its id, or by where it answers alone. */
export type AttachHow = 'choose' | 'paste' | 'address';

/** Every field that a person can fill in, by its path in the form, with its label on the screen. */
export const attachFieldLabels = {
  name: 'Compute name',
  description: 'Description',
  source: 'Kubernetes Service',
  how: 'How to name it',
  resourceId: 'Resource',
  location: 'Region',
  agentVmSize: 'Virtual machine size',
  agentCount: 'Number of nodes',
  purpose: 'Cluster purpose',
  'network.mode': 'Network configuration',
  'network.subnetId': 'Subnet',
  'network.serviceCidr': 'Kubernetes service address range',
  'network.dnsServiceIp': 'Kubernetes DNS service address',
  'network.dockerBridgeCidr': 'Docker bridge address',
  'loadBalancer.type': 'Load balancer',
  'loadBalancer.subnet': 'Subnet of the load balancer',
  'tls.mode': 'TLS',
  'tls.certificate': 'Certificate, in PEM',
  'tls.key': 'Key, in PEM',
  'tls.cname': 'Domain name (CNAME)',
  'tls.leafDomainLabel': 'Leaf domain label',
  'tls.overwriteExistingDomain': 'Take the label over from another cluster',
  namespace: 'Kubernetes namespace',
  'identity.type': 'Managed identity',
  'identity.ids': 'User-assigned identities',
  'identity.pasted': 'Ids of further identities',
  instanceTypes: 'Instance types',
  defaultInstanceType: 'Default instance type',
  address: 'Address',
  sshPort: 'SSH port',
  'account.by': 'Sign in with',
  'account.userName': 'User name',
  'account.password': 'Password',
  'account.privateKey': 'Private key',
  'account.passphrase': 'Passphrase of the key',
  workspaceUrl: 'Workspace URL',
  accessToken: 'Access token',
} as const;
export type AttachField = keyof typeof attachFieldLabels;
export type AttachFormProblems = Partial<Record<AttachField, string>>;

const isAttachField = (path: string): path is AttachField => Object.hasOwn(attachFieldLabels, path);

/** The field at a path or around it: `instanceTypes.2.name` lies in `instanceTypes`. */
export function attachFieldAround(path: string): AttachField | undefined {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('.')).find(isAttachField);
}

/** The address ranges are those that Azure's portal proposes for a new AKS cluster. */
const emptyNetwork: AttachForm['network'] = {
  mode: 'basic',
  subnetId: '',
  serviceCidr: '10.0.0.0/16',
  dnsServiceIp: '10.0.0.10',
  dockerBridgeCidr: '172.17.0.1/16',
};

/** Types whose place of answer is enough to attach them, as people without rights on the resource do. */
export const attachableByAddress: ReadonlySet<AttachType> = new Set([
  'VirtualMachine',
  'HDInsight',
  'Databricks',
]);

export function emptyAttachForm(computeType: AttachType, location: string): AttachForm {
  return {
    computeType,
    name: '',
    description: '',
    source: 'new',
    how: 'choose',
    resourceId: '',
    location,
    agentVmSize: '',
    agentCount: String(newAksDefaults.agentCount),
    purpose: newAksDefaults.purpose,
    network: emptyNetwork,
    loadBalancer: { type: 'PublicIp', subnet: '' },
    tls: {
      mode: 'off',
      certificate: '',
      key: '',
      cname: '',
      leafDomainLabel: '',
      overwriteExistingDomain: false,
    },
    namespace: 'default',
    identity: { type: 'None', ids: [], pasted: '' },
    instanceTypes: [],
    defaultInstanceType: '',
    address: '',
    sshPort: String(sshPortDefault),
    account: { by: 'password', userName: '', password: '', privateKey: '', passphrase: '' },
    workspaceUrl: '',
    accessToken: '',
  };
}
