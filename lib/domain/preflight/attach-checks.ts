import { alreadyAttached } from '../attach/already-attached';
import type { Attach } from '../attach/attach';
import type { Compute } from '../compute/compute';
import { blocked, doubt, judged, ok, type Check, type Judgement } from './check';
import type { ComputeFacts } from './compute-facts';
import type { Fact } from './fact';
import { lockJudgement, type LockedOutcome } from './lock-judgement';
import { nameJudgement } from './name-judgement';
import { permissionJudgement } from './permission-judgement';

export interface AttachCheckFacts extends Pick<
  ComputeFacts,
  'workspace' | 'name' | 'permissions' | 'locks' | 'availability'
> {
  attach: Attach;
  /** All of the workspace. */
  computes: Fact<readonly Compute[]>;
}

/** Azure Resource Manager: a lock against deletion keeps a compute from being detached, too. */
const lockedAttachment: LockedOutcome = {
  what: 'It could be neither detached nor deleted later',
  remedy: 'Ask an owner to remove the lock before it has to go.',
  unseen: 'If it cannot be detached later, ask an owner to look for locks there.',
};

/** What stands against a compute that is attached, or an AKS cluster that is made. */
export function attachChecks(facts: AttachCheckFacts): Check[] {
  const { workspace, name, attach } = facts;
  const { resourceId } = 'resourceId' in attach ? attach : {};
  return [
    {
      id: 'permission',
      title: 'Your permission',
      ...judged(facts.permissions, permissionJudgement),
    },
    {
      id: 'locks',
      title: 'Locks',
      ...judged(facts.locks, (report) => lockJudgement(workspace, report, lockedAttachment)),
    },
    {
      id: 'name',
      title: 'Name',
      ...judged(facts.availability, (availability) => nameJudgement(name, availability)),
    },
    ...(attach.computeType === 'AKS' && attach.source === 'new'
      ? []
      : [
          {
            id: 'attached' as const,
            title: 'Attached already',
            ...judged(facts.computes, (computes) => attachedJudgement(resourceId, computes)),
          },
        ]),
  ];
}

function attachedJudgement(
  resourceId: string | undefined,
  computes: readonly Compute[],
): Judgement {
  if (resourceId === undefined) {
    return doubt(
      'Known by its address alone, so that nobody can say whether it is attached already.',
      'Look for it among the computes of the workspace.',
    );
  }
  const other = alreadyAttached(resourceId, computes);
  return other
    ? blocked(`${other.name} has the resource; a second time would break it.`, 'Use that compute.')
    : ok('No compute of this workspace has the resource.');
}
