import { createDirectory, deleteDirectory, getDirectory } from './directory-operations';
import { createFile, deleteFile, getFile, getFileProperties, putRange } from './file-operations';
import { wordOf, type FilesCall, type FilesReply } from './files-call';
import { listDirectory } from './list-directory';
import { invalidQuery, unsupportedVerb } from './storage-errors';

type Operation = (call: FilesCall) => FilesReply;

/** Keyed by what the query says of the resource and of the part of it, then by method. */
const operations = new Map<string, Readonly<Record<string, Operation>>>([
  ['share/', { GET: getShare, HEAD: getShare }],
  ['directory/list', { GET: listDirectory }],
  [
    'directory/',
    { GET: getDirectory, HEAD: getDirectory, PUT: createDirectory, DELETE: deleteDirectory },
  ],
  ['/', { GET: getFile, HEAD: getFileProperties, PUT: createFile, DELETE: deleteFile }],
  ['/range', { PUT: putRange }],
]);

/** The operation of a request, or the service's refusal. */
export function operate(method: string, call: FilesCall): FilesReply {
  const target = `${wordOf(call, 'restype') ?? ''}/${wordOf(call, 'comp') ?? ''}`;
  const byMethod = operations.get(target);
  if (byMethod === undefined) throw invalidQuery();
  const operation = byMethod[method];
  if (operation === undefined) throw unsupportedVerb();
  return operation(call);
}

const QUOTA_GB = 100;

function getShare({ createdOnMs }: FilesCall): FilesReply {
  return {
    status: 200,
    headers: {
      etag: '"0x8D0000000000001"',
      'last-modified': new Date(createdOnMs).toUTCString(),
      'x-ms-share-quota': String(QUOTA_GB),
      'x-ms-enabled-protocols': 'SMB',
      'x-ms-access-tier': 'TransactionOptimized',
    },
  };
}
