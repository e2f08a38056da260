import { z } from 'zod';
import {
  familySegmentSchema,
  newLimitSchema,
  regionUsageSchema,
} from '../domain/quota/region-usage';
import { resourceGroupSchema, workspaceNameSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { regionPath, regionRefSchema } from './regions';

/** All levels of the quota; `getQuota` tells the region's alone, for what is asked often. */
export const getRegionUsage = {
  ...plainEndpoint,
  name: 'getRegionUsage',
  method: 'GET',
  path: `${regionPath}/usages`,
  params: regionRefSchema,
  output: regionUsageSchema,
} satisfies Endpoint;

/** How much of a family's dedicated quota a workspace may use. */
export const setWorkspaceLimit = {
  ...plainEndpoint,
  name: 'setWorkspaceLimit',
  method: 'POST',
  path: `${regionPath}/workspace-limit`,
  params: regionRefSchema,
  body: z.object({
    resourceGroup: resourceGroupSchema,
    workspace: workspaceNameSchema,
    family: familySegmentSchema,
    limit: newLimitSchema,
  }),
  output: z.object({ limit: z.number() }),
} satisfies Endpoint;
