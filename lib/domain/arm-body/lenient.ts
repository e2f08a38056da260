import { z } from 'zod';

// How ARM's answers are read: what is missing, or not as it should be, is absent, so that an odd
// compute is still shown. ARM writes `null` and `''` for what was never given.

export const text = z.string().min(1).optional().catch(undefined);
export const number = z.number().optional().catch(undefined);
export const flag = z.boolean().optional().catch(undefined);

/** The items that can be read, without the others. */
export const listOf = <T>(item: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((one) => {
        const { success, data } = item.safeParse(one);
        return success ? [data] : [];
      }),
    );
