import { computeActions, isGranted, mayDo, type Permission } from '../permission/permission';
import { blocked, doubt, ok, type Judgement } from './check';

export function permissionJudgement(permissions: readonly Permission[]): Judgement {
  const verdict = mayDo(permissions, 'write');
  if (verdict.ok) return ok('Your role lets you create computes in this workspace.');
  return blocked(verdict.reason, 'Once the role is given, it takes a few minutes to take effect.');
}

/** Azure docs, "Manage a compute instance": to create one takes both actions. */
export function instancePermissionJudgement(permissions: readonly Permission[]): Judgement {
  const judgement = permissionJudgement(permissions);
  if (judgement.verdict !== 'ok' || isGranted(permissions, computeActions.checkName)) {
    return judgement;
  }
  return doubt(
    `Your role lacks ${computeActions.checkName}, so that nobody can say yet whether the name is free.`,
    'Create it all the same, as the service refuses a name that is taken; or ask an owner for the action.',
  );
}
