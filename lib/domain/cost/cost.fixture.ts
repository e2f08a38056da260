import { restingCluster } from '../compute/cluster.fixture';
import type { Cluster, Instance } from '../compute/compute';
import type { VmSize } from '../vm-size/vm-size';

export const aCluster = (change: Partial<Cluster> = {}): Cluster => ({
  ...restingCluster,
  name: 'cpu-train',
  vmSize: 'STANDARD_D2_V3',
  ...change,
});

export const anInstance = (change: Partial<Instance> = {}): Instance => ({
  kind: 'instance',
  name: 'dana-ci',
  location: 'eastus',
  vmSize: 'STANDARD_D2_V3',
  state: 'Running',
  ...change,
});

/** Costs 0.10 an hour, or 0.02 at low priority. */
export const aSize = (price: Partial<VmSize['price']> = {}): VmSize => ({
  name: 'Standard_D2_v3',
  family: 'standardDv3Family',
  vCPUs: 2,
  gpus: 0,
  memoryGB: 8,
  diskMB: 51_200,
  lowPriorityCapable: true,
  supportedComputeTypes: ['AmlCompute', 'ComputeInstance'],
  price: { currency: 'USD', dedicated: 0.1, lowPriority: 0.02, ...price },
});
