import * as notebookFiles from '@/lib/contract/notebook-files';
import { route } from '@/lib/server/route';
import { readNotebookFile } from '@/lib/server/verbs/read-notebook-file';
import { writeNotebookFile } from '@/lib/server/verbs/write-notebook-file';

export const GET = route(notebookFiles.readNotebookFile, readNotebookFile);
export const PUT = route(notebookFiles.writeNotebookFile, writeNotebookFile);
