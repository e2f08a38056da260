import { z } from 'zod';
import { availabilitySchema } from '../domain/availability/availability';
import { jobNeedSchema } from '../domain/availability/job-need';
import { workspaceRefSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { workspacePath } from './workspaces';

/** Whether a job can run now in a workspace, on which of its computes, and else why not. */
export const checkAvailability = {
  ...plainEndpoint,
  name: 'checkAvailability',
  method: 'GET',
  path: `${workspacePath}/availability`,
  params: workspaceRefSchema,
  // Strict: whoever misspells a need must not be told that it is met.
  query: z.strictObject({
    ...jobNeedSchema.shape,
    /** `text` is one line for scripts; `Accept: text/plain` asks for the same. */
    format: z.enum(['json', 'text']).optional(),
  }),
  output: availabilitySchema,
} satisfies Endpoint;
