import { z } from 'zod';
import { notebookPathSchema } from '../notebook-file/notebook-file';
import { byteLength } from './script-text';
import { scriptTimeoutSchema } from './script-timeout';

/** Azure docs, "Customize the compute instance with a script": fifteen minutes. */
export const defaultScriptTimeout = '15m';

/** The service publishes no limit; ARM takes requests of up to 4 MB, and base64 adds a third. */
export const maxInlineScriptBytes = 64 * 1024;

const shared = z.object({
  /** As one line of a shell: the script sees them as $1, $2 and so on. */
  arguments: z
    .string()
    .max(2_048, 'At most 2,048 characters')
    .refine((text) => !/[\r\n\0]/.test(text), 'One line only')
    .optional(),
  timeout: scriptTimeoutSchema,
});

const shellScriptPath = notebookPathSchema.refine(
  (path) => path.endsWith('.sh'),
  'The file name must end in .sh',
);

/** A script that runs as root while an instance is set up. */
export const setupScriptSchema = z.discriminatedUnion('source', [
  /** A file of the notebooks share, by its path there. */
  shared.extend({ source: z.literal('file'), path: shellScriptPath }),
  shared.extend({
    source: z.literal('inline'),
    text: z
      .string()
      .min(1, 'Enter the script')
      .refine(
        (text) => byteLength(text) <= maxInlineScriptBytes,
        'At most 64 KB; keep a longer one among the notebooks files',
      ),
  }),
]);
export type SetupScript = z.infer<typeof setupScriptSchema>;

/** `creation` runs once, `startup` at every start, the first included. */
export const setupScriptsSchema = z.object({
  creation: setupScriptSchema.optional(),
  startup: setupScriptSchema.optional(),
});
export type SetupScripts = z.infer<typeof setupScriptsSchema>;
export type SetupScriptKind = keyof SetupScripts;
