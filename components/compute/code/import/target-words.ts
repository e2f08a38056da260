import { routes } from '@/lib/browser/url/routes';
import { wayFor } from '@/lib/domain/attach/attach-ways';
import { attachWords } from '@/lib/domain/attach/attach-words';
import { isAttach, type CodeTarget } from '@/lib/domain/code/subject';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

/** What a target makes, as people call it. */
export function targetTitle(target: CodeTarget): string {
  if (isAttach(target)) return attachWords[target.computeType].title;
  return target.kind === 'cluster' ? 'Compute cluster' : 'Compute instance';
}

/** The wizard that makes it. */
export function wizardFor(workspace: WorkspaceRef, target: CodeTarget): string | undefined {
  if (!isAttach(target)) return routes.newCompute(workspace, target.kind);
  const way = wayFor(target.computeType, target.computeType === 'AKS' ? target.source : 'existing');
  return way && routes.attach(workspace, way);
}
