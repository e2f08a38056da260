import type { Quota } from '../../quota/quota';
import type { VmSize } from '../../vm-size/vm-size';
import { emptyCreateForm, type CreateForm } from './create-form';
import type { CreateFacts } from './create-form-problems';

export const ds3: VmSize = {
  name: 'Standard_DS3_v2',
  family: 'standardDSv2Family',
  vCPUs: 4,
  gpus: 0,
  memoryGB: 14,
  diskMB: 28_672,
  lowPriorityCapable: true,
  supportedComputeTypes: ['AmlCompute', 'ComputeInstance'],
  price: { currency: 'USD', dedicated: 0.3, lowPriority: 0.06 },
};
export const nc6: VmSize = {
  ...ds3,
  name: 'Standard_NC6s_v3',
  family: 'standardNCSv3Family',
  vCPUs: 6,
  gpus: 1,
  lowPriorityCapable: false,
};

export const quota: Quota = {
  location: 'eastus',
  families: [
    { name: ds3.family, used: 8, limit: 24 },
    { name: nc6.family, used: 0, limit: 0 },
  ],
  totalDedicated: { name: 'Total', used: 8, limit: 100 },
  totalLowPriority: { name: 'Low priority', used: 0, limit: 100 },
};

export const facts: CreateFacts = {
  nameProfile: 'seed',
  takenNames: ['taken'],
  sizes: [ds3, nc6],
  quota,
  networks: [],
};

export const clusterForm: CreateForm = {
  ...emptyCreateForm('cluster', 'eastus'),
  name: 'cpu',
  vmSize: ds3.name,
};
export const instanceForm: CreateForm = {
  ...emptyCreateForm('instance', 'eastus'),
  name: 'dana-ci',
  vmSize: ds3.name,
};

export const withScale = (change: Partial<CreateForm['scale']>): CreateForm => ({
  ...clusterForm,
  scale: { ...clusterForm.scale, ...change },
});
