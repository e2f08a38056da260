import { z } from 'zod';
import { operationStateSchema } from '../domain/operation/operation';
import { plainEndpoint, type Endpoint } from './endpoint';

/**
 * Looks at an operation once. A POST because the operation URL carries a signature of ARM's, and
 * what signs must not stand in a URL of ours, where logs would keep it.
 */
export const getOperation = {
  ...plainEndpoint,
  name: 'getOperation',
  method: 'POST',
  path: '/api/operations/status',
  body: z.object({ operationUrl: z.url().max(4096) }),
  output: operationStateSchema,
} satisfies Endpoint;
