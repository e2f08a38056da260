import { z } from 'zod';
import { computeVerbs } from '../../domain/compute/compute-can';
import { operationStatuses } from '../../domain/operation/operation';
import { computeRefSchema } from '../../domain/resource-id/resource-id';
import { tabs } from '../url/routes';

/** A write that the user began here, from the click to its outcome. */
export const startedOperationSchema = z.object({
  id: z.string(),
  /** Those begun by one click share it, and their outcome is told in one sentence. */
  batch: z.string(),
  title: z.string(),
  verb: z.enum([
    'create',
    'attach',
    'set-scale',
    'set-identity',
    'set-tags',
    'set-schedules',
    'set-idle-shutdown',
    'set-access-token',
    'set-instance-types',
    'detach',
    ...computeVerbs,
  ]),
  compute: computeRefSchema,
  tab: z.enum(tabs),
  startedAt: z.string(),
  /**
   * `Sending` until ARM has taken the request; `Unanswered` where the page was left before it said
   * so, until its compute shows what came of it.
   */
  status: z.enum(['Sending', 'Unanswered', ...operationStatuses]),
  /** Absent while in progress: ARM's answer was lost, and the compute's own state is followed. */
  operationUrl: z.string().optional(),
  /** Seconds that ARM asked to wait before the first look. */
  firstLookSeconds: z.number().optional(),
  percentComplete: z.number().optional(),
  problem: z
    .object({
      message: z.string(),
      code: z.string().optional(),
      requestId: z.string().optional(),
    })
    .optional(),
  /** Of a creation: what is made is to be stopped, and whether that has been begun. */
  thenStop: z.enum(['wanted', 'begun']).optional(),
  /** Whether the user has been told the outcome. */
  told: z.boolean(),
});
export type StartedOperation = z.infer<typeof startedOperationSchema>;
export type OperationVerb = StartedOperation['verb'];
export type OperationProblem = NonNullable<StartedOperation['problem']>;

export const isUnderWay = ({ status }: StartedOperation): boolean =>
  status === 'Sending' || status === 'Unanswered' || status === 'InProgress';
