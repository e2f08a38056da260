import { z } from 'zod';

/** Every way in which a call can fail. */
const appErrorCodeSchema = z.enum([
  'invalid-input',
  'rejected',
  'signed-out',
  'forbidden',
  'not-found',
  'conflict',
  'throttled',
  'service-failed',
  'service-nonsense',
  'service-unavailable',
  'service-unreachable',
  'internal',
]);
export type AppErrorCode = z.infer<typeof appErrorCodeSchema>;

/** The HTTP status that our routes answer for each. */
export const appErrorStatus: Record<AppErrorCode, number> = {
  /** A field breaks a rule of ours; nothing was sent to ARM. */
  'invalid-input': 400,
  /** ARM refused the request as it stands; the message is the service's. */
  rejected: 422,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  throttled: 429,
  /** ARM answered 5xx. */
  'service-failed': 502,
  /** ARM answered something that is no ARM answer. */
  'service-nonsense': 502,
  'service-unavailable': 503,
  /** ARM did not answer. */
  'service-unreachable': 504,
  /** A defect of ours. */
  internal: 500,
};

const fieldProblemSchema = z.object({
  /** Dotted path in the request body, or `params.name`, `query.name`, `header.name`. */
  path: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** What ARM said, kept word for word so that a person can quote it in a support request. */
const serviceAnswerSchema = z.object({
  status: z.number(),
  code: z.string(),
  message: z.string(),
  /** `x-ms-request-id` of the answer. */
  requestId: z.string().optional(),
});

const appErrorSchema = z.object({
  code: appErrorCodeSchema,
  message: z.string(),
  /** Our own request id, found in the server's log. */
  requestId: z.string(),
  fields: z.array(fieldProblemSchema).optional(),
  service: serviceAnswerSchema.optional(),
  retryAfterSeconds: z.number().optional(),
  /** A write was sent, and no answer tells whether it was carried out. */
  unsure: z.boolean().optional(),
});
export type AppErrorBody = z.infer<typeof appErrorSchema>;

/** The body of every answer that is no success. */
export const errorAnswerSchema = z.object({ error: appErrorSchema });
