import type { JsonObject } from '../../arm/json';
import type { AttachableResource } from '../../domain/attach/attachable-resource';
import type { AttachableType } from '../../domain/attach/attached-resource-id';
import { count, object, objects, text } from './read';
import { resourceOf } from './resource';

/** A resource that could be attached, with what its form can fill in from it. */
export const attachableResourceOf = (type: AttachableType, arm: JsonObject): AttachableResource =>
  Object.assign(resourceOf(arm), factsOf(type, object(arm.properties)));

type Facts = Omit<AttachableResource, keyof ReturnType<typeof resourceOf>>;

function factsOf(type: AttachableType, properties: JsonObject): Facts {
  switch (type) {
    case 'aks':
      return aksFacts(properties);
    case 'arc':
      return {
        kubernetesVersion: text(properties.kubernetesVersion),
        nodeCount: count(properties.totalNodeCount),
      };
    case 'virtualMachine':
      return {
        osType: text(object(object(properties.storageProfile).osDisk).osType),
        vmSize: text(object(properties.hardwareProfile).vmSize),
      };
    case 'databricks':
      return { workspaceUrl: text(properties.workspaceUrl) };
    case 'hdInsight':
      return { sshAddress: sshAddressOf(properties) };
    case 'dataLakeAnalytics':
    case 'batch':
    case 'synapseSpark':
    case 'dataFactory':
      return {};
  }
}

/** While a cluster is upgraded, it runs another version than it is to have. */
function aksFacts({
  currentKubernetesVersion,
  kubernetesVersion,
  agentPoolProfiles,
}: JsonObject): Facts {
  const counts = objects(agentPoolProfiles).map((pool) => count(pool.count) ?? 0);
  return {
    kubernetesVersion: text(currentKubernetesVersion) ?? text(kubernetesVersion),
    nodeCount: counts.length === 0 ? undefined : counts.reduce((sum, nodes) => sum + nodes, 0),
  };
}

const sshAddressOf = ({ connectivityEndpoints }: JsonObject): string | undefined =>
  text(objects(connectivityEndpoints).find(({ name }) => name === 'SSH')?.location);
