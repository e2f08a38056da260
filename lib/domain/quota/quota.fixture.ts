import { restingCluster } from '../compute/cluster.fixture';
import type { Cluster, Instance } from '../compute/compute';
import type { VmSize } from '../vm-size/vm-size';

export const aSize = (name: string, family: string, vCPUs: number): VmSize => ({
  name,
  family,
  vCPUs,
  gpus: 0,
  memoryGB: 4 * vCPUs,
  diskMB: 0,
  lowPriorityCapable: true,
  supportedComputeTypes: ['AmlCompute', 'ComputeInstance'],
  price: { currency: 'USD' },
});

export const sizes = [
  aSize('Standard_DS3_v2', 'standardDSv2Family', 4),
  aSize('Standard_DS5_v2', 'standardDSv2Family', 16),
  aSize('Standard_E8s_v3', 'standardESv3Family', 8),
];

export const aCluster = (name: string, change: Partial<Cluster> = {}): Cluster => ({
  ...restingCluster,
  name,
  currentNodes: Object.values(change.nodes ?? {}).reduce((sum, nodes) => sum + nodes, 0),
  ...change,
});

export const anInstance = (name: string, change: Partial<Instance> = {}): Instance => ({
  kind: 'instance',
  name,
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
  ...change,
});
