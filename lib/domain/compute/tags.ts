import { z } from 'zod';

/** Azure docs, "Use tags": 50 pairs, names up to 512 characters without `<>%&\?/`, values up to 256. */
export const tagsSchema = z
  .record(
    z
      .string()
      .min(1, 'Enter a name')
      .max(512, 'At most 512 characters')
      .regex(/^[^<>%&\\?/]*$/, String.raw`Without < > % & \ ? /`),
    z.string().max(256, 'At most 256 characters'),
  )
  .refine((tags) => Object.keys(tags).length <= 50, 'At most 50 tags');
export type Tags = z.infer<typeof tagsSchema>;
