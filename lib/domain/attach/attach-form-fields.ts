import type { AttachField, AttachForm } from './attach-form';

/** The fields that a form asks for, by what was chosen so far, in the order in which they stand. */
export function attachFormFields(form: AttachForm): readonly AttachField[] {
  return ['name', 'description', ...ownFields(form)];
}

function ownFields(form: AttachForm): readonly AttachField[] {
  switch (form.computeType) {
    case 'AKS':
      return form.source === 'new' ? newAksFields(form) : ['resourceId', 'purpose'];
    case 'Kubernetes':
      return [
        'resourceId',
        'namespace',
        'identity.type',
        ...only(form.identity.type === 'UserAssigned', ['identity.ids', 'identity.pasted']),
        'instanceTypes',
        'defaultInstanceType',
      ];
    case 'VirtualMachine':
      return [form.how === 'address' ? 'address' : 'resourceId', ...accountFields(form)];
    case 'HDInsight':
      return [...resourceField(form), 'address', ...accountFields(form)];
    case 'Databricks':
      return [...resourceField(form), 'workspaceUrl', 'accessToken'];
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return ['resourceId'];
  }
}

const only = (is: boolean, fields: readonly AttachField[]): readonly AttachField[] =>
  is ? fields : [];

const resourceField = ({ how }: AttachForm) => only(how !== 'address', ['resourceId']);

const accountFields = ({ account: { by } }: AttachForm): readonly AttachField[] => [
  'sshPort',
  'account.userName',
  'account.by',
  ...only(by === 'password', ['account.password']),
  ...only(by === 'key', ['account.privateKey', 'account.passphrase']),
];

const newAksFields = ({ network, loadBalancer, tls }: AttachForm): readonly AttachField[] => [
  'location',
  'purpose',
  'agentVmSize',
  'agentCount',
  'network.mode',
  ...only(network.mode === 'advanced', [
    'network.subnetId',
    'network.serviceCidr',
    'network.dnsServiceIp',
    'network.dockerBridgeCidr',
  ]),
  'loadBalancer.type',
  ...only(loadBalancer.type === 'InternalLoadBalancer', ['loadBalancer.subnet']),
  'tls.mode',
  ...only(tls.mode === 'own', ['tls.certificate', 'tls.key', 'tls.cname']),
  ...only(tls.mode === 'leaf', ['tls.leafDomainLabel', 'tls.overwriteExistingDomain']),
];

/** What is sent once and must be shown nowhere. */
export const secretAttachFields = [
  'tls.certificate',
  'tls.key',
  'account.password',
  'account.privateKey',
  'account.passphrase',
  'accessToken',
] as const satisfies readonly AttachField[];
