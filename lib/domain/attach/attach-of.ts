import { z } from 'zod';
import { identityOf } from '../arm-body/identity-body';
import { flag, number, text } from '../arm-body/lenient';
import { aksOf } from './aks-of';
import { sshPortDefault, type Attach } from './attach';
import { instanceTypesOf } from './instance-type-body';
import { accountOf } from './ssh-account-body';

const armSchema = z.object({
  location: text,
  identity: z.unknown().optional(),
  properties: z.object({
    computeType: z.string(),
    computeLocation: text,
    resourceId: text,
    isAttachedCompute: flag,
    description: text,
    properties: z.unknown().optional(),
  }),
});
type Arm = z.infer<typeof armSchema>;
type Properties = Arm['properties'];

const machineSchema = z
  .object({ address: text, sshPort: number, administratorAccount: z.unknown().optional() })
  .catch({});
const databricksSchema = z.object({ workspaceUrl: text }).catch({});
const kubernetesSchema = z
  .object({
    namespace: text,
    defaultInstanceType: text,
    instanceTypes: z.unknown().optional(),
  })
  .catch({});

/**
 * The request that would attach a compute as it stands in ARM, or undefined for a type that is not
 * attached. Secrets are empty: the service keeps them to itself.
 */
export function attachOf(arm: unknown): Attach | undefined {
  const { data } = armSchema.safeParse(arm);
  if (!data) return undefined;
  const { properties } = data;
  const { computeLocation, isAttachedCompute, resourceId, description } = properties;
  if (properties.computeType !== 'AKS') return otherOf(data);
  const location = computeLocation ?? data.location ?? '';
  return aksOf({ location, resourceId, isAttachedCompute, description }, properties.properties);
}

function otherOf({ identity, properties }: Arm): Attach | undefined {
  const common = commonOf(properties);
  const whole = { ...common, resourceId: properties.resourceId ?? '' };
  switch (properties.computeType) {
    case 'Kubernetes':
      return {
        computeType: 'Kubernetes',
        ...whole,
        identity: identityOf(identity),
        ...kubernetesOf(properties.properties),
      };
    case 'VirtualMachine':
      return { computeType: 'VirtualMachine', ...common, ...machineOf(properties.properties) };
    case 'HDInsight':
      return {
        computeType: 'HDInsight',
        ...common,
        address: '',
        ...machineOf(properties.properties),
      };
    case 'Databricks': {
      const { workspaceUrl = '' } = databricksSchema.parse(properties.properties);
      return { computeType: 'Databricks', ...common, workspaceUrl, accessToken: '' };
    }
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return { computeType: properties.computeType, ...whole };
    default:
      return undefined;
  }
}

const commonOf = ({ resourceId, description }: Properties) => ({
  ...(resourceId !== undefined && { resourceId }),
  ...(description !== undefined && { description }),
});

function machineOf(found: unknown) {
  const { address, sshPort, administratorAccount } = machineSchema.parse(found);
  return {
    ...(address !== undefined && { address }),
    sshPort: sshPort ?? sshPortDefault,
    account: accountOf(administratorAccount),
  };
}

function kubernetesOf(found: unknown) {
  const { namespace, defaultInstanceType, instanceTypes } = kubernetesSchema.parse(found);
  return {
    namespace: namespace ?? 'default',
    ...(defaultInstanceType !== undefined && { defaultInstanceType }),
    instanceTypes: instanceTypesOf(instanceTypes),
  };
}
