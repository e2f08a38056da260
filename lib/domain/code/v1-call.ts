import type { AttachOf } from '../attach/attach';
import type { SshAccount } from '../attach/ssh-account';
import { isAttach, type CodeSubject, type CodeTarget } from './subject';
import { Variable, type ToolDocument } from './tool-document';
import { clusterArguments, instanceArguments } from './v1-managed';
import { aksArguments } from './v1-aks';

/** What Python SDK v1 is called with, and the command of the Azure CLI v1 where it has one. */
export interface V1Call {
  className: string;
  verb: 'create' | 'attach';
  /** As in `az ml computetarget attach aks`. */
  command?: string;
  /** By the names of the SDK's parameters. */
  arguments: ToolDocument;
}

/** Undefined for what SDK v1 cannot make. */
export function v1CallOf({ target, workspace }: CodeSubject): V1Call | undefined {
  const { subscriptionId } = workspace;
  if (isAttach(target)) return attachedOf(target, subscriptionId);
  return target.kind === 'cluster'
    ? created('AmlCompute', 'amlcompute', clusterArguments(target, subscriptionId))
    : created('ComputeInstance', 'computeinstance', instanceArguments(target, subscriptionId));
}

const created = (className: string, command: string, args: ToolDocument): V1Call => ({
  className,
  verb: 'create',
  command,
  arguments: args,
});

const attached = (className: string, args: ToolDocument, command?: string): V1Call => ({
  className,
  verb: 'attach',
  ...(command !== undefined && { command }),
  arguments: args,
});

function attachedOf(
  target: Extract<CodeTarget, { computeType: string }>,
  subscriptionId: string,
): V1Call | undefined {
  switch (target.computeType) {
    case 'AKS':
      return target.source === 'new'
        ? created('AksCompute', 'aks', aksArguments(target, subscriptionId))
        : attached('AksCompute', { resource_id: target.resourceId }, 'aks');
    case 'Kubernetes':
      return attached('KubernetesCompute', kubernetesArguments(target));
    case 'VirtualMachine':
      return machineOf(target);
    case 'HDInsight':
      return attached('HDInsightCompute', {
        address: target.address,
        ...accountArguments(target.account, target.sshPort),
      });
    case 'Databricks':
      return databricksOf(target);
    case 'DataLakeAnalytics':
      return attached('AdlaCompute', partsOf(target.resourceId, 'account_name'));
    case 'Batch':
      return attached('BatchCompute', partsOf(target.resourceId, 'account_name'));
    case 'DataFactory':
      return attached('DataFactoryCompute', { resource_id: target.resourceId });
    case 'SynapseSpark':
      // `SynapseCompute` wants a linked service, of which an id tells nothing.
      return undefined;
  }
}

const kubernetesArguments = ({ resourceId, namespace, identity }: AttachOf<'Kubernetes'>) => ({
  resource_id: resourceId,
  namespace,
  identity_type: identity.type === 'None' ? undefined : identity.type,
  identity_ids: identity.type === 'UserAssigned' ? identity.ids : undefined,
});

/** The SDK takes one of the two, the command the address alone. */
function machineOf({
  address,
  resourceId,
  account,
  sshPort,
}: AttachOf<'VirtualMachine'>): V1Call | undefined {
  const credentials = accountArguments(account, sshPort);
  if (address !== undefined)
    return attached('RemoteCompute', { address, ...credentials }, 'remote');
  if (resourceId === undefined) return undefined;
  return attached('RemoteCompute', { resource_id: resourceId, ...credentials });
}

const accountArguments = (account: SshAccount, sshPort: number): ToolDocument => ({
  ssh_port: sshPort,
  username: account.userName,
  ...(account.by === 'password'
    ? { password: new Variable('password') }
    : {
        private_key_file: new Variable('privateKeyFile'),
        private_key_passphrase: account.passphrase ? new Variable('passphrase') : undefined,
      }),
});

/** By its id, since the SDK takes no URL. */
function databricksOf({ resourceId }: AttachOf<'Databricks'>): V1Call | undefined {
  if (resourceId === undefined) return undefined;
  return attached('DatabricksCompute', {
    ...partsOf(resourceId, 'workspace_name'),
    access_token: new Variable('databricksAccessToken'),
  });
}

/** The resource group and the name, as the SDK asks for them. */
function partsOf(resourceId: string, nameAs: string): ToolDocument {
  const parts = resourceId.split('/');
  return { resource_group: parts[4], [nameAs]: parts.at(-1) };
}
