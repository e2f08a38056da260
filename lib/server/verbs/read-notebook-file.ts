import { buffer } from 'node:stream/consumers';
import type { ShareFileClient } from '@azure/storage-file-share';
import type { readNotebookFile as endpoint } from '../../contract/notebook-files';
import type { NotebookText } from '../../domain/notebook-file/notebook-file';
import { openNotebookShare } from '../files/notebook-share';
import { endOfText } from '../files/end-of-text';
import type { Verb } from '../verb';

/** Of a log, far more than anybody scrolls through. */
const mostBytes = 256 * 1024;

export const readNotebookFile: Verb<typeof endpoint> = async ({ params, query, ...context }) => {
  const share = await openNotebookShare(context, params);
  return share.use((client, signal) =>
    textOf(client.rootDirectoryClient.getFileClient(query.path), signal),
  );
};

async function textOf(file: ShareFileClient, abortSignal: AbortSignal): Promise<NotebookText> {
  const { contentLength: size = 0, lastModified } = await file.getProperties({ abortSignal });
  const isWhole = size <= mostBytes;
  const from = isWhole ? 0 : size - mostBytes;
  const bytes = size === 0 ? Buffer.of() : await bytesFrom(file, from, abortSignal);
  return {
    text: endOfText(bytes, { isWhole }),
    size,
    isWhole,
    ...(lastModified && { modifiedOn: lastModified.toISOString() }),
  };
}

/** As many as were there when its size was asked, though it may have grown since. */
async function bytesFrom(file: ShareFileClient, from: number, abortSignal: AbortSignal) {
  const { readableStreamBody } = await file.download(from, mostBytes, { abortSignal });
  return readableStreamBody ? buffer(readableStreamBody) : Buffer.of();
}
