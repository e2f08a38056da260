import { z } from 'zod';

/**
 * Letters and digits of any script, and no period at the end (Azure docs, "Naming rules and
 * restrictions for Azure resources"). For expressions with the flag `u`.
 */
export const resourceGroupPattern = String.raw`[-\p{L}\p{Nd}_.()]*[-\p{L}\p{Nd}_()]`;

/** A pattern that a whole text has to be of, in capitals or not, as ARM compares ids. */
export const inFull = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');

/** Names as ARM accepts them in a path; source: the published OpenAPI of 2025-12-01. */
export const subscriptionIdSchema = z.guid('A subscription id is a GUID');
export const resourceGroupSchema = z
  .string()
  .min(1)
  .max(90)
  .regex(inFull(resourceGroupPattern), 'Not a resource group name');
export const workspaceNameSchema = z
  .string()
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/, 'Not a workspace name');
/**
 * Reading must accept names that break today's rules for new ones (an old compute still lists,
 * opens and deletes), so this only keeps out what would change the path.
 */
export const existingComputeNameSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.-]*\w[\w.-]*$/u, 'Not a compute name');

export const workspaceRefSchema = z.object({
  subscriptionId: subscriptionIdSchema,
  resourceGroup: resourceGroupSchema,
  workspace: workspaceNameSchema,
});
export type WorkspaceRef = z.infer<typeof workspaceRefSchema>;

export const computeRefSchema = workspaceRefSchema.extend({ name: existingComputeNameSchema });
export type ComputeRef = z.infer<typeof computeRefSchema>;

const mlProvider = 'Microsoft.MachineLearningServices';

/** As ARM writes it: an id is encoded where it becomes an address. */
export function resourceGroupId(ref: Pick<WorkspaceRef, 'subscriptionId' | 'resourceGroup'>) {
  return `/subscriptions/${ref.subscriptionId}/resourceGroups/${ref.resourceGroup}`;
}

export function workspaceId(ref: WorkspaceRef): string {
  return `${resourceGroupId(ref)}/providers/${mlProvider}/workspaces/${ref.workspace}`;
}

export function computeId(ref: ComputeRef): string {
  return `${workspaceId(ref)}/computes/${ref.name}`;
}

const workspaceIdPattern =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)/i;

/**
 * Reads the workspace out of the ARM id of a workspace or of anything below it. ARM ids compare
 * without regard to case and ARM itself varies the case of `resourceGroups`.
 */
export function parseWorkspaceId(id: string): WorkspaceRef | undefined {
  const [, subscriptionId, resourceGroup, workspace] = workspaceIdPattern.exec(id) ?? [];
  const parsed = workspaceRefSchema.safeParse({ subscriptionId, resourceGroup, workspace });
  return parsed.success ? parsed.data : undefined;
}

/** ARM compares ids without regard to case. */
export const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const sameWorkspace = (a: WorkspaceRef, b: WorkspaceRef): boolean =>
  sameId(workspaceId(a), workspaceId(b));
