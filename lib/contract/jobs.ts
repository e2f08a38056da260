import { z } from 'zod';
import { jobSchema } from '../domain/job/job';
import { recentWaitSchema } from '../domain/job/recent-waits';
import { workspaceRefSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { workspacePath } from './workspaces';

/** The jobs of a workspace that have not ended, and how long the latest waited for each compute. */
export const listJobs = {
  ...plainEndpoint,
  name: 'listJobs',
  method: 'GET',
  path: `${workspacePath}/jobs`,
  params: workspaceRefSchema,
  output: z.object({ jobs: z.array(jobSchema), waits: z.array(recentWaitSchema) }),
} satisfies Endpoint;
