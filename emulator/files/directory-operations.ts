import { requireRoomFor, type FilesCall, type FilesReply } from './files-call';
import { entryHeaders } from './file-headers';
import { findFile, hasDirectory, parentOf, samePath } from './share';
import { directoryNotEmpty, resourceAlreadyExists, resourceNotFound } from './storage-errors';

export function getDirectory({ share, path, createdOnMs }: FilesCall): FilesReply {
  if (!hasDirectory(share, path)) throw resourceNotFound();
  return { status: 200, headers: entryHeaders(path, createdOnMs, 'Directory') };
}

export function createDirectory(call: FilesCall): FilesReply {
  const { share, path, now } = call;
  if (hasDirectory(share, path) || findFile(share, path) !== undefined) {
    throw resourceAlreadyExists();
  }
  requireRoomFor(call);
  share.directories.push(path);
  return { status: 201, headers: entryHeaders(path, now, 'Directory') };
}

export function deleteDirectory({ share, path }: FilesCall): FilesReply {
  if (path === '' || !hasDirectory(share, path)) throw resourceNotFound();
  const isHere = (one: string) => samePath(parentOf(one), path);
  if (share.directories.some(isHere) || share.files.some((file) => isHere(file.path))) {
    throw directoryNotEmpty();
  }
  share.directories = share.directories.filter((one) => !samePath(one, path));
  return { status: 202 };
}
