import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import { peopleQueries } from '@/lib/browser/queries/people-queries';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { CreateCompute } from '@/lib/domain/compute/create-compute';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import type { Create } from '../create-context';

/**
 * What is asked before a create, beyond what the form looks up while it is open. Without a request
 * nothing is; with one, what it has no use for is left out.
 */
export function preflightQueries(create: Create, name: string, request: CreateCompute | undefined) {
  const { workspace, kind } = create;
  const enabled = request !== undefined;
  const ids = assigneeOf(request);
  const script = (which: SetupScriptKind) => {
    const path = scriptPathOf(request, which);
    return { ...notebookQueries.text(workspace, path ?? ''), enabled: path !== undefined };
  };
  return {
    permissions: { ...workspaceQueries.permissions(workspace), enabled },
    locks: { ...neighbourQueries.locks(workspace, request?.subnetId), enabled },
    availability: {
      ...computeQueries.nameAvailability(workspace, kind, name),
      enabled: enabled && isNameAsked(create),
    },
    creation: script('creation'),
    startup: script('startup'),
    assignee: { ...peopleQueries.names(ids), enabled: ids.length > 0 },
  };
}

/** The service is asked through the workspace, and speaks of the workspace's region alone. */
export const isNameAsked = ({ home, location }: Create): boolean => home === location;

export function scriptPathOf(
  request: CreateCompute | undefined,
  which: SetupScriptKind,
): string | undefined {
  const script = request?.kind === 'instance' ? request.scripts[which] : undefined;
  return script?.source === 'file' ? script.path : undefined;
}

const assigneeOf = (request: CreateCompute | undefined): readonly string[] =>
  request?.kind === 'instance' && request.assignedTo ? [request.assignedTo.objectId] : [];
