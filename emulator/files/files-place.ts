import type { EmulatorState, SubscriptionState, WorkspaceRecord } from '../core/state';
import { storageAccountOf } from './storage-account';
import { invalidUri, resourceNotFound } from './storage-errors';

/** What a path below `/files` names. */
export interface FilesPlace {
  subscription: SubscriptionState;
  workspace: WorkspaceRecord;
  account: string;
  share: string;
  /** In the share, without a slash at either end. */
  path: string;
}

/** As in Azurite, the account is the first part of the path and not of the host's name. */
export function placeOf({ subscriptions }: EmulatorState, pathname: string): FilesPlace {
  const [, account = '', share = '', ...rest] = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
  for (const subscription of subscriptions) {
    const { subscriptionId, workspaces } = subscription;
    const isItsAccount = (one: WorkspaceRecord) =>
      storageAccountOf(subscriptionId, one) === account;
    const workspace = workspaces.find(isItsAccount);
    if (workspace !== undefined) {
      return { subscription, workspace, account, share, path: rest.join('/') };
    }
  }
  throw resourceNotFound();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidUri();
  }
}
