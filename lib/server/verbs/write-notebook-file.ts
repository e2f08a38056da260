import type { ShareClient } from '@azure/storage-file-share';
import type { writeNotebookFile as endpoint } from '../../contract/notebook-files';
import { AppError } from '../errors/app-error';
import { openNotebookShare } from '../files/notebook-share';
import type { Verb } from '../verb';

export const writeNotebookFile: Verb<typeof endpoint> = async ({ params, body, ...context }) => {
  const { path, text, overwrite } = body;
  const share = await openNotebookShare(context, params);
  await share.use(async (client, abortSignal) => {
    const file = client.rootDirectoryClient.getFileClient(path);
    // Azure Files has no condition for "only if it is not there": two who write one name at the
    // same instant are not told apart.
    if (!overwrite && (await file.exists({ abortSignal }))) throw isThere(path);
    await makeParents(client, path, abortSignal);
    await file.uploadData(Buffer.from(text), { abortSignal });
  });
  return {};
};

function isThere(path: string): AppError {
  const message = `${path} is there already.`;
  return new AppError('conflict', message, { fields: [{ path: 'path', message }] });
}

/** Azure Files makes a directory only in one that is there. */
async function makeParents(share: ShareClient, path: string, abortSignal: AbortSignal) {
  const names = path.split('/').slice(0, -1);
  for (const depth of names.keys()) {
    const directory = names.slice(0, depth + 1).join('/');
    await share.getDirectoryClient(directory).createIfNotExists({ abortSignal });
  }
}
