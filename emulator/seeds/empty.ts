import { avery } from '../entra/people';
import { defaultRegionQuota } from '../sim/region-quota';
import { DAY, resourceGroup, workspace, type SeedOptions, type World } from './world';

/** A workspace that nobody has made a compute in yet. */
export function empty({ now }: Pick<SeedOptions, 'now'>): World {
  return {
    resourceGroups: [resourceGroup('rg-ml-sandbox', 'eastus')],
    workspaces: [
      workspace({
        name: 'sandbox',
        resourceGroup: 'rg-ml-sandbox',
        location: 'eastus',
        friendlyName: 'Sandbox',
        description: 'A place to try things out',
        createdBy: avery,
        createdOnMs: now - DAY,
      }),
    ],
    computes: [],
    quotas: [defaultRegionQuota('eastus')],
  };
}
