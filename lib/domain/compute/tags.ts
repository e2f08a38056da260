import { z } from 'zod';

// Azure docs, "Use tags": 50 pairs, names up to 512 characters without `<>%&\?/`, values up to 256.

export const tagNameSchema = z
  .string()
  .min(1, 'Enter a name')
  .max(512, 'A name has at most 512 characters')
  .regex(/^[^<>%&\\?/]*$/, String.raw`A name is without < > % & \ ? /`);

export const tagValueSchema = z.string().max(256, 'A value has at most 256 characters');

export const maxTags = 50;

export const tagsSchema = z
  .record(tagNameSchema, tagValueSchema)
  .refine((tags) => Object.keys(tags).length <= maxTags, `At most ${maxTags} tags`);
export type Tags = z.infer<typeof tagsSchema>;
