import { routes } from '@/lib/browser/url/routes';
import { wayFor } from '@/lib/domain/attach/attach-ways';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { ComputeTarget } from '@/lib/domain/targets/compute-target';

/** The form that makes or attaches a target, named by what it does. */
export function targetLink(
  workspace: WorkspaceRef,
  { route }: Pick<ComputeTarget, 'route'>,
): { href: string; label: string } | undefined {
  if (!route) return undefined;
  const { kind, type } = route;
  if (kind === 'instance' || kind === 'cluster') {
    return { href: routes.newCompute(workspace, kind), label: `Create compute ${kind}` };
  }
  if (type === 'AKS') {
    return { href: routes.newCompute(workspace, kind), label: 'Create or attach AKS' };
  }
  const way = type && wayFor(type);
  return way && { href: routes.attach(workspace, way), label: way.title };
}
