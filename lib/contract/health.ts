import { z } from 'zod';
import { plainEndpoint, type Endpoint } from './endpoint';

/** Asked by probes, which have no token; so nothing is told that a stranger may not know. */
type OpenEndpoint = Omit<Endpoint, 'audience'>;

const { params, query, body, status } = plainEndpoint;
const open = { params, query, body, status };

/** Whether the process is alive: a reason to start it anew when not, and for nothing else. */
export const getHealth = {
  ...open,
  name: 'getHealth',
  method: 'GET',
  path: '/api/health',
  output: z.object({ status: z.literal('alive') }),
} satisfies OpenEndpoint;

/** Why no requests should be sent to this copy of the server. */
const unreadyReasonSchema = z.enum([
  /** It was asked to end, and ends what it began. */
  'stopping',
  /** The keys by which tokens are judged cannot be read. */
  'authority-unreachable',
  /** Azure Resource Manager does not answer, or with 5xx. */
  'arm-unreachable',
]);
export type UnreadyReason = z.infer<typeof unreadyReasonSchema>;

/** Whether requests should be sent here: 200 when ready, else 503. */
export const getReadiness = {
  ...open,
  name: 'getReadiness',
  method: 'GET',
  path: '/api/ready',
  output: z.discriminatedUnion('status', [
    z.object({ status: z.literal('ready') }),
    z.object({ status: z.literal('not-ready'), reasons: z.array(unreadyReasonSchema).min(1) }),
  ]),
} satisfies OpenEndpoint;
export type Readiness = z.infer<typeof getReadiness.output>;
