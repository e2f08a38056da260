import { z } from 'zod';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One promise between browser and server: what is sent where, and what comes back. Server routes
 * parse `params`, `query` and `body`; the browser parses `output`.
 */
export interface Endpoint {
  /** Named in logs and errors. */
  name: string;
  method: Method;
  /** Next's own bracket form, relative to the origin: `/api/workspaces/[subscriptionId]`. */
  path: string;
  params: z.ZodType;
  query: z.ZodType;
  body: z.ZodType;
  output: z.ZodType;
  /** Whose token the caller sends, and who judges it: ARM, or Microsoft Graph. */
  audience: 'arm' | 'graph';
  /** Status of a success: 202 for a write that ARM goes on with. */
  status: 200 | 202;
}

const nothing = z.object({});

/** What most endpoints are: spread first, then override. */
export const plainEndpoint = {
  params: nothing,
  query: nothing,
  body: nothing,
  audience: 'arm',
  status: 200,
} as const;

/** What a caller gives, and, parsed, what a verb gets. */
export interface InputOf<E extends Endpoint> {
  params: z.infer<E['params']>;
  query: z.infer<E['query']>;
  body: z.infer<E['body']>;
}

export type OutputOf<E extends Endpoint> = z.infer<E['output']>;
