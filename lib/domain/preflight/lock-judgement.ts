import { lockCovers, lockLabel, refusesWrites, scopeLabel, type LockReport } from '../lock/lock';
import { workspaceId, type WorkspaceRef } from '../resource-id/resource-id';
import { blocked, doubt, ok, type Judgement } from './check';

/**
 * ARM refuses writes below a read-only lock; with every other lock the cluster is made, and cannot
 * scale (Azure docs, "Create an Azure Machine Learning compute cluster").
 */
export function lockJudgement(
  workspace: WorkspaceRef,
  { locks, unreadable }: LockReport,
): Judgement {
  const id = workspaceId(workspace);
  const refusing = locks.find((lock) => refusesWrites(lock) && lockCovers(lock, id));
  if (refusing) {
    return blocked(
      `Nothing can be created below ${lockLabel(refusing)}.`,
      'Ask an owner to remove the lock.',
    );
  }
  if (locks.length > 0) {
    return doubt(
      `The cluster would be created but not scale, because of ${locks.map(lockLabel).join(' and ')}.`,
      'Ask an owner to remove what locks it before jobs wait for the cluster.',
    );
  }
  if (unreadable.length === 0) return ok('No lock on the workspace, its resource group or above.');
  return doubt(
    `Your role cannot read locks on ${unreadable.map(scopeLabel).join(' and ')}.`,
    'If the cluster does not scale later, ask an owner to look for locks there.',
  );
}
