import { z } from 'zod';
import { quotaSchema } from '../domain/quota/quota';
import { subscriptionIdSchema } from '../domain/resource-id/resource-id';
import { vmSizeSchema } from '../domain/vm-size/vm-size';
import { plainEndpoint, type Endpoint } from './endpoint';

export const regionRefSchema = z.object({
  subscriptionId: subscriptionIdSchema,
  location: z.string().regex(/^[a-z0-9]{2,40}$/, 'Not a region'),
});
export type RegionRef = z.infer<typeof regionRefSchema>;

export const regionPath = '/api/subscriptions/[subscriptionId]/regions/[location]';

export const getQuota = {
  ...plainEndpoint,
  name: 'getQuota',
  method: 'GET',
  path: `${regionPath}/quota`,
  params: regionRefSchema,
  output: quotaSchema,
} satisfies Endpoint;

export const listVmSizes = {
  ...plainEndpoint,
  name: 'listVmSizes',
  method: 'GET',
  path: `${regionPath}/vm-sizes`,
  params: regionRefSchema,
  output: z.object({ sizes: z.array(vmSizeSchema) }),
} satisfies Endpoint;
