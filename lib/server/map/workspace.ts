import type { Workspace as ArmWorkspace } from '@azure/arm-machinelearning';
import { regionKey } from '../../domain/region/same-region';
import { parseWorkspaceId } from '../../domain/resource-id/resource-id';
import type { Workspace } from '../../domain/workspace/workspace';

/** Undefined for what is no workspace that can be opened. */
export function workspaceOf(arm: ArmWorkspace, subscriptionName: string): Workspace | undefined {
  const ref = arm.id === undefined ? undefined : parseWorkspaceId(arm.id);
  return (
    ref && {
      ...ref,
      location: regionKey(arm.location ?? ''),
      friendlyName: arm.friendlyName ?? undefined,
      subscriptionName,
    }
  );
}
