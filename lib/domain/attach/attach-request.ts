import { identityOf } from '../compute/create-form/common-request';
import { typedNumber } from '../compute/create-form/typed-number';
import type { Attach } from './attach';
import type { AttachForm } from './attach-form';
import type { AksNetwork, AksTls, CreateAks } from './create-aks';
import { databricksHost } from './databricks-host';
import { instanceTypesOfRows } from './instance-type-rows';
import type { SshAccount } from './ssh-account';

/**
 * The request that a form stands for, right or wrong: `attachSchema` judges it, here and again on
 * the server. What another choice made moot is left out, whatever was typed before.
 */
export function attachRequest(form: AttachForm): Attach {
  const { computeType } = form;
  const common = descriptionOf(form);
  const resourceId = form.resourceId.trim();
  // Where a thing answers is enough; its id is known only to those who chose or pasted it.
  const named = form.how === 'address' ? {} : { resourceId };
  switch (computeType) {
    case 'AKS':
      return form.source === 'new' ? newAks(form) : existingAks(form);
    case 'Kubernetes':
      return { computeType, resourceId, ...kubernetesParts(form), ...common };
    case 'VirtualMachine':
      // Python SDK v1 refuses an id and an address at once.
      return {
        computeType,
        ...(form.how === 'address' ? { address: form.address.trim() } : named),
        ...machineParts(form),
        ...common,
      };
    case 'HDInsight':
      return {
        computeType,
        ...named,
        address: form.address.trim(),
        ...machineParts(form),
        ...common,
      };
    case 'Databricks': {
      const workspaceUrl = databricksHost(form.workspaceUrl);
      const accessToken = form.accessToken.trim();
      return { computeType, ...named, workspaceUrl, accessToken, ...common };
    }
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return { computeType, resourceId, ...common };
  }
}

function descriptionOf(form: AttachForm): { description?: string } {
  const description = form.description.trim();
  return description === '' ? {} : { description };
}

const kubernetesParts = (form: AttachForm) => {
  const defaultInstanceType = form.defaultInstanceType.trim();
  return {
    namespace: form.namespace.trim(),
    identity: identityOf(form.identity),
    ...(defaultInstanceType !== '' && { defaultInstanceType }),
    instanceTypes: instanceTypesOfRows(form.instanceTypes),
  };
};

const machineParts = ({ sshPort, account }: AttachForm) => ({
  sshPort: typedNumber(sshPort),
  account: accountOf(account),
});

/** Secrets are taken as typed: a blank may be part of them. A key ends in a line break. */
function accountOf({ by, ...typed }: AttachForm['account']): SshAccount {
  const userName = typed.userName.trim();
  if (by === 'password') return { by, userName, password: typed.password };
  const { passphrase } = typed;
  const key = typed.privateKey.trim();
  return {
    by,
    userName,
    privateKey: key === '' ? '' : `${key}\n`,
    ...(passphrase !== '' && { passphrase }),
  };
}

const existingAks = (form: AttachForm): Attach => ({
  computeType: 'AKS',
  source: 'existing',
  resourceId: form.resourceId.trim(),
  // Production is what the service takes where nothing is said.
  ...(form.purpose !== 'FastProd' && { purpose: form.purpose }),
  ...descriptionOf(form),
});

const newAks = (form: AttachForm): CreateAks => ({
  computeType: 'AKS',
  source: 'new',
  location: form.location,
  agentVmSize: form.agentVmSize,
  agentCount: typedNumber(form.agentCount),
  purpose: form.purpose,
  ...(form.network.mode === 'advanced' && { network: networkOf(form.network) }),
  loadBalancer: loadBalancerOf(form.loadBalancer),
  tls: tlsOf(form.tls),
  ...descriptionOf(form),
});

const networkOf = ({
  subnetId,
  serviceCidr,
  dnsServiceIp,
  dockerBridgeCidr,
}: AttachForm['network']): AksNetwork => ({
  subnetId: subnetId.trim(),
  serviceCidr: serviceCidr.trim(),
  dnsServiceIp: dnsServiceIp.trim(),
  dockerBridgeCidr: dockerBridgeCidr.trim(),
});

function loadBalancerOf(typed: AttachForm['loadBalancer']): CreateAks['loadBalancer'] {
  const subnet = typed.subnet.trim();
  return typed.type === 'PublicIp'
    ? { type: 'PublicIp' }
    : { type: typed.type, ...(subnet !== '' && { subnet }) };
}

function tlsOf(typed: AttachForm['tls']): AksTls {
  switch (typed.mode) {
    case 'off':
      return { mode: 'off' };
    case 'own':
      return {
        mode: 'own',
        certificate: typed.certificate.trim(),
        key: typed.key.trim(),
        cname: typed.cname.trim(),
      };
    case 'leaf':
      return {
        mode: 'leaf',
        leafDomainLabel: typed.leafDomainLabel.trim(),
        overwriteExistingDomain: typed.overwriteExistingDomain,
      };
  }
}
