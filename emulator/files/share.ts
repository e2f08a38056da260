import type { FileRecord, ShareRecord } from '../core/share-records';
import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import { firstFiles } from './first-files';
import { storageAccountOf } from './storage-account';

/** The service makes it with this name in the storage account of every workspace. */
export const NOTEBOOKS_SHARE = 'code-391ff5ac-6576-460f-ba4d-7e03433c68b6';

/** The notebooks files of a workspace; made with what a team leaves there when first asked for. */
export function shareOf(
  subscription: Pick<SubscriptionState, 'subscriptionId' | 'shares'>,
  workspace: Pick<WorkspaceRecord, 'name' | 'workspaceId' | 'createdOnMs'>,
): ShareRecord {
  const account = storageAccountOf(subscription.subscriptionId, workspace);
  const known = subscription.shares.find((one) => one.account === account);
  if (known !== undefined) return known;
  const made: ShareRecord = { account, share: NOTEBOOKS_SHARE, files: [], directories: [] };
  for (const directory of firstFiles.directories) makeDirectories(made, directory);
  for (const { path, text } of firstFiles.files) {
    writeText(made, path, text, workspace.createdOnMs);
  }
  subscription.shares.push(made);
  return made;
}

/** Azure Files keeps the case of names and does not tell names apart by it. */
export function samePath(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function findFile({ files }: ShareRecord, path: string): FileRecord | undefined {
  return files.find((file) => samePath(file.path, path));
}

/** The root, whose path is empty, is always there. */
export function hasDirectory({ directories }: ShareRecord, path: string): boolean {
  return path === '' || directories.some((one) => samePath(one, path));
}

export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function readText(share: ShareRecord, path: string): string | undefined {
  const file = findFile(share, path);
  return file === undefined ? undefined : bytesOf(file).toString('utf8');
}

/** Writes the whole file, and makes the directories on the way to it. */
export function writeText(share: ShareRecord, path: string, text: string, now: number): void {
  writeBytes(share, path, Buffer.from(text, 'utf8'), now);
}

export function appendText(share: ShareRecord, path: string, text: string, now: number): void {
  writeText(share, path, `${readText(share, path) ?? ''}${text}`, now);
}

export function writeBytes(share: ShareRecord, path: string, bytes: Buffer, now: number): void {
  const content = { base64: bytes.toString('base64'), modifiedMs: now };
  const known = findFile(share, path);
  if (known !== undefined) {
    Object.assign(known, content);
    return;
  }
  makeDirectories(share, parentOf(path));
  share.files.push({ path, ...content });
}

export function bytesOf({ base64 }: FileRecord): Buffer<ArrayBuffer> {
  return Buffer.from(base64, 'base64');
}

/** Makes a directory and those above it that are missing. */
function makeDirectories(share: ShareRecord, path: string): void {
  if (hasDirectory(share, path)) return;
  makeDirectories(share, parentOf(path));
  share.directories.push(path);
}
