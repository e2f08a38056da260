import { z } from 'zod';
import { jobSchema } from '../domain/job/job';
import { workspaceRefSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { workspacePath } from './workspaces';

/** The jobs of a workspace that have not ended, on whichever compute. */
export const listJobs = {
  ...plainEndpoint,
  name: 'listJobs',
  method: 'GET',
  path: `${workspacePath}/jobs`,
  params: workspaceRefSchema,
  output: z.object({ jobs: z.array(jobSchema) }),
} satisfies Endpoint;
