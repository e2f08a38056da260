import { identityBodyOf } from '../arm-body/identity-body';
import type { Json } from '../arm-body/json';
import { aksBody } from './aks-body';
import type { Attach, AttachOf } from './attach';
import { instanceTypesBodyOf } from './instance-type-body';
import { accountBodyOf } from './ssh-account-body';

/**
 * The body of ARM's PUT that attaches a resource, or makes a new AKS cluster. A workspace is in one
 * region and what it points to may be in any, so that `location` is the caller's to say.
 */
export function attachBodyOf(attach: Attach, location?: string): Json {
  if (attach.computeType === 'AKS') return aksBody(attach, location);
  const { computeType, resourceId, description } = attach;
  const inner = innerOf(attach);
  const identity = attach.computeType === 'Kubernetes' ? attach.identity : undefined;
  return {
    ...(location !== undefined && { location }),
    ...(identity && identity.type !== 'None' && { identity: identityBodyOf(identity) }),
    properties: {
      computeType,
      ...(resourceId !== undefined && { resourceId }),
      ...(description && { description }),
      ...(inner && { properties: inner }),
    },
  };
}

function innerOf(attach: Exclude<Attach, { computeType: 'AKS' }>): Json | undefined {
  switch (attach.computeType) {
    case 'Kubernetes':
      return kubernetesInner(attach);
    case 'VirtualMachine':
    case 'HDInsight': {
      const { address, sshPort, account } = attach;
      return {
        ...(address !== undefined && { address }),
        sshPort,
        administratorAccount: accountBodyOf(account),
      };
    }
    case 'Databricks':
      return { databricksAccessToken: attach.accessToken, workspaceUrl: attach.workspaceUrl };
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return undefined;
  }
}

const kubernetesInner = ({
  namespace,
  defaultInstanceType,
  instanceTypes,
}: AttachOf<'Kubernetes'>): Json => ({
  namespace,
  ...(defaultInstanceType !== undefined && { defaultInstanceType }),
  ...(instanceTypes.length > 0 && { instanceTypes: instanceTypesBodyOf(instanceTypes) }),
});
