import { lockCovers, lockLabel, refusesWrites, scopeLabel, type LockReport } from '../lock/lock';
import { workspaceId, type WorkspaceRef } from '../resource-id/resource-id';
import { blocked, doubt, ok, type Judgement } from './check';

/** What comes of a compute that is made below a lock which refuses deletions alone. */
export interface LockedOutcome {
  what: string;
  remedy: string;
  /** What to do where locks could not be read. */
  unseen: string;
}

/** ARM refuses writes below a read-only lock; with every other lock the compute is made. */
export function lockJudgement(
  workspace: WorkspaceRef,
  { locks, unreadable }: LockReport,
  outcome: LockedOutcome,
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
      `${outcome.what}, because of ${locks.map(lockLabel).join(' and ')}.`,
      outcome.remedy,
    );
  }
  if (unreadable.length === 0) return ok('No lock on the workspace, its resource group or above.');
  return doubt(
    `Your role cannot read locks on ${unreadable.map(scopeLabel).join(' and ')}.`,
    outcome.unseen,
  );
}
