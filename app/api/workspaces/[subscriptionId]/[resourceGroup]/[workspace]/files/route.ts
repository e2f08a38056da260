import * as notebookFiles from '@/lib/contract/notebook-files';
import { route } from '@/lib/server/route';
import { listNotebookFiles } from '@/lib/server/verbs/list-notebook-files';

export const GET = route(notebookFiles.listNotebookFiles, listNotebookFiles);
