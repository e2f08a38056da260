import type { AttachableRecord } from '../core/attachable-records';
import type { WorkspaceRecord } from '../core/state';
import { attachableId } from '../sim/attachable';
import type { AttachedRecord } from '../sim/compute-record';
import { isJsonObject, type JsonObject, plainJson, textIn } from '../sim/json';
import { type NewCompute, newAttached } from '../sim/new-compute';
import { attachAks } from './compute-attach-aks';
import { attachDatabricks } from './compute-attach-databricks';
import { attachKubernetes } from './compute-attach-kubernetes';
import { attachHdInsight, attachVirtualMachine } from './compute-attach-machine';
import { requireResource, requireUnattached } from './compute-attach-resource';
import type { AttachCall, Attachment } from './compute-attachment';
import type { AttachedProperties } from './compute-request';
import { keysOf, kubeConfigs, withoutSecrets } from './compute-secrets';

/** The record of a new attached compute, or the service's refusal. */
export function makeAttached(
  call: AttachCall,
  workspace: WorkspaceRecord,
  place: NewCompute,
  properties: AttachedProperties,
): AttachedRecord {
  const { subscription, now } = call;
  const { computeType, resourceId } = properties;
  const { settings: written, made } = attachmentOf(call, place, properties);
  const settings = plainJson(written);
  requireUnattached(subscription, workspace, {
    resourceId: resourceId ?? '',
    address: textIn(settings, 'address'),
    workspaceUrl: textIn(settings, 'workspaceUrl'),
  });
  const secrets = computeType === 'AKS' ? kubeConfigs(place.name) : keysOf(settings);
  const compute = { ...place, computeType, settings: withoutSecrets(settings), secrets };
  if (made === undefined) return newAttached(compute, now);
  subscription.attachables.push(made);
  const outerSettings = {
    ...place.outerSettings,
    resourceId: attachableId(subscription.subscriptionId, made),
  };
  return newAttached({ ...compute, outerSettings, ownsResource: true }, now);
}

function attachmentOf(
  call: AttachCall,
  place: NewCompute,
  properties: AttachedProperties,
): Attachment {
  const { subscription } = call;
  switch (properties.computeType) {
    case 'AKS':
      return attachAks(call, place, properties);
    case 'Kubernetes':
      return attachKubernetes(subscription, properties);
    case 'VirtualMachine':
      return attachVirtualMachine(subscription, properties);
    case 'HDInsight':
      return attachHdInsight(subscription, properties);
    case 'Databricks':
      return attachDatabricks(subscription, properties);
    case 'DataLakeAnalytics': {
      const { properties: shown } = requireResource(subscription, properties);
      const { defaultDataLakeStoreAccount: dataLakeStoreAccountName = null } = shown;
      return { settings: { dataLakeStoreAccountName } };
    }
    case 'SynapseSpark':
      return { settings: poolSettings(call, requireResource(subscription, properties)) };
    case 'DataFactory':
    case 'Batch':
      requireResource(subscription, properties);
      return { settings: {} };
  }
}

/** The service reads these from the pool. */
function poolSettings({ subscription }: AttachCall, pool: AttachableRecord): JsonObject {
  const { autoScale, autoPause, sparkVersion, nodeCount, nodeSize, nodeSizeFamily } =
    pool.properties;
  return plainJson({
    autoScaleProperties: isJsonObject(autoScale) ? autoScale : null,
    autoPauseProperties: isJsonObject(autoPause) ? autoPause : null,
    sparkVersion,
    nodeCount,
    nodeSize,
    nodeSizeFamily,
    subscriptionId: subscription.subscriptionId,
    resourceGroup: pool.resourceGroup,
    workspaceName: pool.parent,
    poolName: pool.name,
  });
}
