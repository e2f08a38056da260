import { ArmError } from '../core/errors';

/** Regions with Azure Machine Learning (Azure products by region), sovereign clouds left out. */
const regions: ReadonlySet<string> = new Set([
  'australiaeast',
  'brazilsouth',
  'canadacentral',
  'canadaeast',
  'centralindia',
  'centralus',
  'eastasia',
  'eastus',
  'eastus2',
  'francecentral',
  'germanywestcentral',
  'italynorth',
  'japaneast',
  'japanwest',
  'koreacentral',
  'northcentralus',
  'northeurope',
  'norwayeast',
  'polandcentral',
  'qatarcentral',
  'southafricanorth',
  'southcentralus',
  'southeastasia',
  'southindia',
  'spaincentral',
  'swedencentral',
  'switzerlandnorth',
  'switzerlandwest',
  'uaenorth',
  'uksouth',
  'ukwest',
  'westcentralus',
  'westeurope',
  'westus',
  'westus2',
  'westus3',
]);

/** Regions are written as `eastus` and as `East US`. */
export function regionOf(written: string): string {
  return written.toLowerCase().replaceAll(' ', '');
}

/** The region's own spelling, or ARM's refusal of one that does not exist. */
export function requireRegion(written: string): string {
  const region = regionOf(written);
  if (regions.has(region)) return region;
  throw new ArmError(400, {
    code: 'LocationNotAvailableForResourceType',
    message:
      `The provided location '${written}' is not available for resource type ` +
      "'Microsoft.MachineLearningServices/workspaces'. List of available regions for the " +
      `resource type is '${[...regions].join(',')}'.`,
  });
}
