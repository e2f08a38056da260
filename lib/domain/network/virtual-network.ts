import { z } from 'zod';
import { inFull, resourceGroupPattern } from '../resource-id/resource-id';

/**
 * `/subscriptions/{id}/resourceGroups/{group}/providers/Microsoft.Network/virtualNetworks/{network}/subnets/{subnet}`,
 * with the characters that Azure lets names have: the id becomes part of an address of ARM.
 */
export const subnetIdSchema = z
  .string()
  .max(512)
  .regex(
    inFull(
      String.raw`/subscriptions/[\da-f-]{36}/resourceGroups/${resourceGroupPattern}/providers/Microsoft\.Network/virtualNetworks/\w[\w.\-]*/subnets/\w[\w.\-]*`,
    ),
    'Not the id of a subnet',
  );

export const subnetSchema = z.object({
  id: z.string(),
  name: z.string(),
  addressPrefixes: z.array(z.string()),
  /** IP configurations that use it now. */
  usedAddresses: z.number(),
  /** The service that it is given over to, e.g. `Microsoft.Web/serverFarms`. */
  delegatedTo: z.string().optional(),
});
export type Subnet = z.infer<typeof subnetSchema>;

export const virtualNetworkSchema = z.object({
  id: z.string(),
  name: z.string(),
  resourceGroup: z.string(),
  location: z.string(),
  subnets: z.array(subnetSchema),
});
export type VirtualNetwork = z.infer<typeof virtualNetworkSchema>;
