import { z } from 'zod';
import {
  notebookDirectorySchema,
  notebookEntrySchema,
  notebookPathSchema,
  notebookTextSchema,
} from '../domain/notebook-file/notebook-file';
import { workspaceRefSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { workspacePath } from './workspaces';

const filesPath = `${workspacePath}/files`;

/** What lies in a directory of the workspace's notebooks share, directories first. */
export const listNotebookFiles = {
  ...plainEndpoint,
  name: 'listNotebookFiles',
  method: 'GET',
  path: filesPath,
  params: workspaceRefSchema,
  query: z.object({ directory: notebookDirectorySchema.default('') }),
  output: z.object({
    entries: z.array(notebookEntrySchema),
    /** False where there are too many to list. */
    isWhole: z.boolean(),
  }),
} satisfies Endpoint;

/** A text file; of a long one the end, as logs are read. */
export const readNotebookFile = {
  ...plainEndpoint,
  name: 'readNotebookFile',
  method: 'GET',
  path: `${filesPath}/content`,
  params: workspaceRefSchema,
  query: z.object({ path: notebookPathSchema }),
  output: notebookTextSchema,
} satisfies Endpoint;

/** Writes a text file, with the directories on the way to it. Refuses to overwrite unless told to. */
export const writeNotebookFile = {
  ...plainEndpoint,
  name: 'writeNotebookFile',
  method: 'PUT',
  path: `${filesPath}/content`,
  params: workspaceRefSchema,
  body: z.object({
    path: notebookPathSchema,
    text: z.string().max(1_048_576, 'At most 1 MB'),
    overwrite: z.boolean().default(false),
  }),
  output: z.object({}),
} satisfies Endpoint;
