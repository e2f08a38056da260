import type { ShareRecord } from '../core/share-records';
import { hasDirectory, parentOf } from './share';
import { invalidResourceName, parentNotFound } from './storage-errors';

/** One request of an operation, authenticated, with its body read. */
export interface FilesCall {
  share: ShareRecord;
  /** In the share, without a slash in front; empty for the root. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: Buffer;
  now: number;
  /** For those whose own time is not kept. */
  createdOnMs: number;
  serviceEndpoint: string;
}

export interface FilesReply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer> | string;
}

/** The parameter without regard to case, as the service reads its own words. */
export function wordOf({ query }: Pick<FilesCall, 'query'>, name: string): string | undefined {
  return query.get(name)?.toLowerCase();
}

const MAX_NAME = 255;
const MAX_PATH = 2_048;

/** Azure docs: Naming and referencing shares, directories, files, and metadata. */
export function requireRoomFor({ share, path }: FilesCall): void {
  if (path.length > MAX_PATH || !path.split('/').every(isName)) throw invalidResourceName();
  if (!hasDirectory(share, parentOf(path))) throw parentNotFound();
}

function isName(name: string): boolean {
  return name !== '' && name.length <= MAX_NAME && !/["\\:|<>*?\p{Cc}]/u.test(name);
}
