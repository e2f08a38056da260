import { createHash } from 'node:crypto';
import type { WorkspaceRecord } from '../core/state';
import { stableGuid } from '../sim/chance';

const PREFIX_LENGTH = 12;

/**
 * The account that a workspace is made with. Its name is unique in all of Azure, so it tells the
 * subscription too: 3 to 24 lower-case letters and digits (Azure docs: storage account overview).
 */
export function storageAccountOf(
  subscriptionId: string,
  { name, workspaceId }: Pick<WorkspaceRecord, 'name' | 'workspaceId'>,
): string {
  const short = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const own = stableGuid('storage', subscriptionId.toLowerCase(), workspaceId);
  return `${short.slice(0, PREFIX_LENGTH)}${own.slice(-12)}`;
}

/** Azure keeps two keys of 64 bytes for each account, so that one can be renewed while one is used. */
export function accountKeysOf(account: string): readonly [string, string] {
  const keyOf = (name: string) =>
    createHash('sha512').update(`${account}/${name}`).digest('base64');
  return [keyOf('key1'), keyOf('key2')];
}
