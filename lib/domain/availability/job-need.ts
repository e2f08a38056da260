import { z } from 'zod';

/** A text of digits is the number that it says, as in an address; anything else is judged as it is. */
const whole = (what: string, min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z
      .int(`A whole number of ${what}`)
      .min(min, `At least ${min} ${what}`)
      .max(max, `At most ${max} ${what}`),
  );

const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean('true or false'),
);

/** What a job needs in order to run; figures are those of one node. What is left out does not matter. */
export const jobNeedSchema = z.object({
  gpus: whole('GPUs', 0, 64).default(0),
  /** As people call it: `A100`, `T4`. */
  gpuModel: z
    .string()
    .regex(/^[A-Za-z0-9]{1,20}$/, 'A GPU model, such as A100')
    .optional(),
  cores: whole('vCPUs', 0, 1_024).default(0),
  memoryGiB: whole('GiB', 0, 65_536).default(0),
  /** All of them at once. */
  nodes: whole('nodes', 1, 65_000).default(1),
  /** Whether it may run on nodes that Azure may take back. */
  lowPriority: flag.default(false),
  vmSize: z
    .string()
    .max(64)
    .regex(/^\w+$/, 'A virtual machine size, such as Standard_DS3_v2')
    .optional(),
});
export type JobNeed = z.infer<typeof jobNeedSchema>;

/** A job of one node that runs anywhere. */
export const smallestNeed: JobNeed = jobNeedSchema.parse({});
