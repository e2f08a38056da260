import type { FileRecord } from '../core/share-records';
import { lengthOf, rangeOf } from './byte-range';
import { requireRoomFor, type FilesCall, type FilesReply } from './files-call';
import { entryHeaders } from './file-headers';
import { bytesOf, findFile, hasDirectory, writeBytes } from './share';
import {
  bodyTooLarge,
  invalidHeader,
  invalidRange,
  missingHeader,
  resourceNotFound,
  resourceTypeMismatch,
} from './storage-errors';

/** Azure docs: Put Range. */
const MAX_RANGE_BYTES = 4 * 1_024 * 1_024;
/** Azure takes 4 TiB; here the files are part of the state, which is written whole. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;

export function getFile(call: FilesCall): FilesReply {
  const file = requireFile(call);
  const bytes = bytesOf(file);
  const range = rangeOf(call.headers, bytes.length);
  const headers = fileHeaders(file);
  if (range === undefined) {
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(bytes.length) },
      body: bytes,
    };
  }
  if (range.start >= bytes.length) throw invalidRange();
  const end = Math.min(range.end, bytes.length - 1);
  const body = bytes.subarray(range.start, end + 1);
  const contentRange = `bytes ${range.start}-${end}/${bytes.length}`;
  return { status: 206, headers: { ...headers, 'content-range': contentRange }, body };
}

export function getFileProperties(call: FilesCall): FilesReply {
  const file = requireFile(call);
  const headers = { ...fileHeaders(file), 'content-length': String(bytesOf(file).length) };
  return { status: 200, headers };
}

/** Makes a file of zeros, over one that is there; a body that is sent along is its beginning. */
export function createFile(call: FilesCall): FilesReply {
  const { share, path, headers, body, now } = call;
  if (headers.get('x-ms-type')?.toLowerCase() !== 'file') throw invalidHeader();
  const size = sizeOf(headers);
  if (hasDirectory(share, path)) throw resourceTypeMismatch();
  requireRoomFor(call);
  if (body.length > size) throw invalidRange();
  const bytes = Buffer.alloc(size);
  body.copy(bytes);
  writeBytes(share, path, bytes, now);
  return { status: 201, headers: entryHeaders(path, now, 'File') };
}

function sizeOf(headers: Headers): number {
  const written = headers.get('x-ms-content-length');
  if (written === null) throw missingHeader();
  if (!/^\d{1,15}$/.test(written)) throw invalidHeader();
  if (Number(written) > MAX_FILE_BYTES) throw bodyTooLarge();
  return Number(written);
}

export function putRange(call: FilesCall): FilesReply {
  const { share, path, headers, body, now } = call;
  const file = requireFile(call);
  const bytes = bytesOf(file);
  const range = rangeOf(headers, bytes.length);
  if (range === undefined) throw missingHeader();
  if (range.end >= bytes.length) throw invalidRange();
  contentOf(headers, body, lengthOf(range)).copy(bytes, range.start);
  writeBytes(share, path, bytes, now);
  return { status: 201, headers: entryHeaders(path, now, 'File') };
}

function contentOf(headers: Headers, body: Buffer, length: number): Buffer {
  const verb = headers.get('x-ms-write')?.toLowerCase();
  if (verb === undefined) throw missingHeader();
  if (verb === 'clear') return Buffer.alloc(length);
  if (length > MAX_RANGE_BYTES) throw bodyTooLarge();
  if (verb !== 'update' || body.length !== length) throw invalidHeader();
  return body;
}

export function deleteFile(call: FilesCall): FilesReply {
  const file = requireFile(call);
  call.share.files = call.share.files.filter((one) => one !== file);
  return { status: 202 };
}

function requireFile({ share, path }: FilesCall): FileRecord {
  const file = findFile(share, path);
  if (file !== undefined) return file;
  throw path !== '' && hasDirectory(share, path) ? resourceTypeMismatch() : resourceNotFound();
}

function fileHeaders({ path, modifiedMs }: FileRecord): Record<string, string> {
  return {
    ...entryHeaders(path, modifiedMs, 'File'),
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'x-ms-type': 'File',
  };
}
