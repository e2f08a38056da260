import type { AttachableRecord } from '../core/attachable-records';
import { stableGuid } from '../sim/chance';
import { clusterFacts, managedCluster } from '../sim/managed-cluster';
import type { NewCompute } from '../sim/new-compute';
import { findVmSize } from '../sim/vm-size';
import type { AttachCall, Attachment } from './compute-attachment';
import { requireAksNetwork } from './compute-attach-aks-network';
import { requireTls } from './compute-attach-aks-tls';
import { linkedResource } from './compute-attach-resource';
import { invalidValue, invalidVmSize } from './compute-errors';
import type { PropertiesOf } from './compute-request';
import type { AksSettings } from './compute-request-attached';

const INNER = 'properties.properties';

/** azureml-core (SDK v1), `AksCompute.provisioning_configuration`: where nothing is said. */
const defaults = { agentCount: 3, agentVmSize: 'Standard_D3_v2' };

/** Points to a cluster, or makes one when it points to none. */
export function attachAks(
  call: AttachCall,
  place: NewCompute,
  properties: PropertiesOf<'AKS'>,
): Attachment {
  const written = properties.properties ?? {};
  requireTls(written.sslConfiguration);
  const existing = linkedResource(call.subscription, properties);
  if (existing !== undefined) {
    requireCores(written, clusterFacts(existing).cores);
    return { settings: settingsOf(existing, written) };
  }
  const made = newCluster(call, place, written);
  return { settings: settingsOf(made, written), made };
}

function newCluster(
  { subscription, now }: AttachCall,
  { name, resourceGroup, workspace, region }: NewCompute,
  written: AksSettings,
): AttachableRecord {
  const agentCount = written.agentCount ?? defaults.agentCount;
  const vmSize = written.agentVmSize ?? defaults.agentVmSize;
  const size = findVmSize(vmSize);
  if (size === undefined) throw invalidVmSize(vmSize, 'AmlCompute', 'agentVmSize');
  if (agentCount < 1) throw invalidValue(`${INNER}.agentCount`, 'it has to be 1 or more.');
  requireCores(written, agentCount * size.vCPUs);
  requireAksNetwork(subscription, region, written);
  // As the published examples name what the service has made: `compute123-56826-c9b00420020b2`.
  const [first = '', , , , last = ''] = stableGuid('aks', workspace, name, now).split('-');
  return managedCluster(
    { name: `${name}-${first.slice(0, 5)}-${last}`, resourceGroup, location: region },
    { count: agentCount, vmSize: size.name },
    { provisioning: 'Creating' },
  );
}

/** Azure docs, "Create and attach an Azure Kubernetes Service cluster". */
const leastCores = { FastProd: 12, DenseProd: 12, DevTest: 2 } as const;

function requireCores({ clusterPurpose = 'FastProd' }: AksSettings, cores: number): void {
  const least = leastCores[clusterPurpose];
  if (cores >= least) return;
  throw invalidValue(
    `${INNER}.clusterPurpose`,
    `a cluster for ${clusterPurpose} has to have at least ${least} vCPUs, and this has ${cores}.`,
  );
}

function settingsOf(cluster: AttachableRecord, written: AksSettings): object {
  const { fqdn, agentCount, agentVmSize } = clusterFacts(cluster);
  return {
    clusterFqdn: fqdn,
    agentCount,
    agentVmSize,
    clusterPurpose: 'FastProd',
    loadBalancerType: 'PublicIp',
    ...written,
  };
}
