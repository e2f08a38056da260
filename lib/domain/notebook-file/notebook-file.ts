import { z } from 'zod';

/**
 * A path in the notebooks share, without a leading slash. Azure Files, "Naming shares, directories
 * and files": at most 255 characters a name and 2,048 in all, without the characters below.
 */
export const notebookPathSchema = z
  .string()
  .min(1, 'Choose a file')
  .max(2_048)
  .refine(
    (path) => path.split('/').every(isFileName),
    'Not a path in the notebooks files, such as Users/dana/setup.sh',
  );

const isFileName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  name !== '.' &&
  name !== '..' &&
  !/["\\:|<>*?\p{Cc}\p{Cs}]/u.test(name);

/** A directory of the share; the empty path is its root. */
export const notebookDirectorySchema = z.union([z.literal(''), notebookPathSchema]);

export const notebookEntrySchema = z.object({
  name: z.string(),
  kind: z.enum(['directory', 'file']),
  /** Bytes; of files alone. */
  size: z.number().optional(),
  modifiedOn: z.string().optional(),
});
export type NotebookEntry = z.infer<typeof notebookEntrySchema>;

export const notebookTextSchema = z.object({
  /** The end of the file where `isWhole` is false. */
  text: z.string(),
  /** Bytes of the whole file. */
  size: z.number(),
  isWhole: z.boolean(),
  modifiedOn: z.string().optional(),
});
export type NotebookText = z.infer<typeof notebookTextSchema>;
