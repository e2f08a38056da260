import type { Attach, AttachOf } from './attach';
import { emptyAttachForm, type AttachForm } from './attach-form';
import type { CreateAks } from './create-aks';
import { instanceTypeRowOf } from './instance-type-rows';
import type { SshAccount } from './ssh-account';

/** The form that a request would have come from: to attach again, to change, or out of code. */
export function attachFormOf(attach: Attach, name: string, location = ''): AttachForm {
  const empty = emptyAttachForm(attach.computeType, location);
  return { ...empty, name, description: attach.description ?? '', ...partsOf(attach, empty) };
}

function partsOf(attach: Attach, empty: AttachForm): Partial<AttachForm> {
  switch (attach.computeType) {
    case 'AKS':
      return attach.source === 'new'
        ? newAksParts(attach, empty)
        : {
            ...resourceParts(attach.resourceId),
            source: 'existing',
            purpose: attach.purpose ?? 'FastProd',
          };
    case 'Kubernetes':
      return kubernetesParts(attach);
    case 'VirtualMachine':
    case 'HDInsight':
      return {
        ...resourceParts(attach.resourceId),
        address: attach.address ?? '',
        sshPort: String(attach.sshPort),
        account: accountParts(attach.account, empty.account),
      };
    case 'Databricks': {
      const { workspaceUrl, accessToken } = attach;
      return { ...resourceParts(attach.resourceId), workspaceUrl, accessToken };
    }
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return resourceParts(attach.resourceId);
  }
}

const resourceParts = (resourceId: string | undefined): Pick<AttachForm, 'how' | 'resourceId'> => ({
  how: resourceId === undefined ? 'address' : 'paste',
  resourceId: resourceId ?? '',
});

const kubernetesParts = (attach: AttachOf<'Kubernetes'>): Partial<AttachForm> => {
  const { resourceId, namespace, identity, instanceTypes, defaultInstanceType = '' } = attach;
  return {
    ...resourceParts(resourceId),
    namespace,
    identity: {
      type: identity.type,
      ids: identity.type === 'UserAssigned' ? identity.ids : [],
      pasted: '',
    },
    instanceTypes: instanceTypes.map(instanceTypeRowOf),
    defaultInstanceType,
  };
};

function accountParts(account: SshAccount, empty: AttachForm['account']): AttachForm['account'] {
  const { by, userName } = account;
  if (by === 'password') return { ...empty, by, userName, password: account.password };
  const { privateKey, passphrase = '' } = account;
  return { ...empty, by, userName, privateKey, passphrase };
}

const newAksParts = (aks: CreateAks, empty: AttachForm): Partial<AttachForm> => ({
  source: 'new',
  location: aks.location,
  agentVmSize: aks.agentVmSize,
  agentCount: String(aks.agentCount),
  purpose: aks.purpose,
  network: aks.network ? { mode: 'advanced', ...aks.network } : empty.network,
  loadBalancer: loadBalancerParts(aks.loadBalancer),
  tls: { ...empty.tls, ...aks.tls },
});

const loadBalancerParts = (balancer: CreateAks['loadBalancer']): AttachForm['loadBalancer'] => ({
  type: balancer.type,
  subnet: (balancer.type === 'InternalLoadBalancer' ? balancer.subnet : undefined) ?? '',
});
