import { isUnderWay, type StartedOperation } from '@/lib/browser/operations/started-operation';
import type { Instance } from '@/lib/domain/compute/compute';
import { canChangeIdleShutdown, canChangeSchedules } from '@/lib/domain/compute/instance-can';
import type { Permission } from '@/lib/domain/permission/permission';
import { sameWorkspace, type WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { firstNo, no, yes, type Verdict } from '@/lib/domain/verdict/verdict';

/** What the drawer changes, each by a request of its own. */
export const settingsVerdicts = {
  schedules: canChangeSchedules,
  idle: canChangeIdleShutdown,
} as const;

type Permissions = readonly Permission[] | undefined;

/** Whether either can be changed of at least one of the instances; else why not. */
export function settingsVerdict(instances: readonly Instance[], permissions: Permissions): Verdict {
  if (instances.length === 0) return no('Select instances first');
  const verdicts = instances.flatMap((instance) => [
    canChangeSchedules(instance, permissions),
    canChangeIdleShutdown(instance, permissions),
  ]);
  return verdicts.some(({ ok }) => ok) ? yes : firstNo(...verdicts);
}

/** The service takes one change of a compute at a time, and answers another with a conflict. */
export function restVerdict(
  { name }: Pick<Instance, 'name'>,
  workspace: WorkspaceRef,
  operations: readonly StartedOperation[],
): Verdict {
  const isChanged = operations.some(
    (operation) =>
      isUnderWay(operation) &&
      operation.compute.name === name &&
      sameWorkspace(operation.compute, workspace),
  );
  return isChanged ? no(`${name} is being changed; wait until Azure is done`) : yes;
}
