import { avery, dana, mika } from '../entra/people';
import { defaultRegionQuota } from '../sim/region-quota';
import { computesOf } from './computes';
import { placeNodes } from './place-nodes';
import { DAY, resourceGroup, type SeedOptions, workspace, type World } from './world';

/** A new subscription's 24 cores, all taken: the DSv3 family is used up, and the total as well. */
export function quotaFull({ now, randomSeed }: SeedOptions): World {
  const place = workspace({
    name: 'churn-model',
    resourceGroup: 'rg-marketing-ml',
    location: 'eastus',
    friendlyName: 'Churn model',
    description: 'Who is about to leave',
    createdBy: avery,
    createdOnMs: now - 20 * DAY,
  });
  const { cluster, instance } = computesOf(place);
  const training = cluster({
    name: 'cpu-train',
    vmSize: 'Standard_D4s_v3',
    min: 2,
    max: 4,
    createdBy: dana,
    createdOnMs: now - 10 * DAY,
  });
  const made = { createdOnMs: now - 15 * DAY };
  return {
    resourceGroups: [resourceGroup('rg-marketing-ml', 'eastus')],
    workspaces: [place],
    computes: [
      placeNodes(training, { idle: 2 }, { now, randomSeed, by: dana }),
      instance({ ...made, name: 'dana-explore', vmSize: 'Standard_D4s_v3', createdBy: dana }),
      // Stopping an instance does not give its cores back.
      instance({
        ...made,
        name: 'mika-explore',
        vmSize: 'Standard_D4s_v3',
        state: 'Stopped',
        createdBy: mika,
      }),
      instance({ ...made, name: 'avery-reports', vmSize: 'Standard_DS4_v2', createdBy: avery }),
    ],
    quotas: [
      {
        ...defaultRegionQuota('eastus'),
        totalDedicated: 24,
        totalLowPriority: 8,
        defaultFamilyLimit: 16,
        familyLimits: { 'Standard NCASv3_T4 Family': 0, standardNDSH100v5Family: 0 },
      },
    ],
  };
}
