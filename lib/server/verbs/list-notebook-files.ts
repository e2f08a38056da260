import type { ShareClient } from '@azure/storage-file-share';
import type { listNotebookFiles as endpoint } from '../../contract/notebook-files';
import type { NotebookEntry } from '../../domain/notebook-file/notebook-file';
import { AppError } from '../errors/app-error';
import { openNotebookShare } from '../files/notebook-share';
import type { Verb } from '../verb';

/** A directory of more is no place to choose a file in. */
const mostEntries = 2_000;

export const listNotebookFiles: Verb<typeof endpoint> = async ({ params, query, ...context }) => {
  const share = await openNotebookShare(context, params);
  try {
    const found = await share.use((client, signal) => entriesIn(client, query.directory, signal));
    return {
      entries: found.slice(0, mostEntries).toSorted(byKindAndName),
      isWhole: found.length <= mostEntries,
    };
  } catch (error) {
    if (isLogs(query.directory) && isMissing(error)) return { entries: [], isWhole: true };
    throw error;
  }
};

/** One more than are shown, where there are as many. */
async function entriesIn(
  share: ShareClient,
  directory: string,
  abortSignal: AbortSignal,
): Promise<NotebookEntry[]> {
  const entries: NotebookEntry[] = [];
  const options = { abortSignal, includeTimestamps: true };
  const items = share.getDirectoryClient(directory).listFilesAndDirectories(options);
  for await (const { kind, name, properties } of items) {
    const modifiedOn = properties?.lastModified?.toISOString();
    entries.push({
      name,
      kind,
      ...(kind === 'file' && { size: properties.contentLength }),
      ...(modifiedOn !== undefined && { modifiedOn }),
    });
    if (entries.length > mostEntries) break;
  }
  return entries;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Directories first. */
const byKindAndName = (a: NotebookEntry, b: NotebookEntry): number =>
  a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind === 'directory' ? -1 : 1;

/** Instances make it with their first log; until then there is nothing to tell. */
const isLogs = (directory: string): boolean => /^Logs(?:\/|$)/i.test(directory);

const isMissing = (error: unknown): boolean =>
  error instanceof AppError &&
  error.code === 'not-found' &&
  error.details.service?.code !== 'ShareNotFound';
