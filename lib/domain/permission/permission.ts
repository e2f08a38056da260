import { z } from 'zod';
import { no, yes, type Verdict } from '../verdict/verdict';

export const permissionSchema = z.object({
  actions: z.array(z.string()),
  notActions: z.array(z.string()),
});
/** One item of ARM's permissions answer: what a role grants, less what it takes away. */
export type Permission = z.infer<typeof permissionSchema>;

const computes = 'Microsoft.MachineLearningServices/workspaces/computes';

/** The RBAC actions that gate a control of the page. */
export const computeActions = {
  read: `${computes}/read`,
  write: `${computes}/write`,
  delete: `${computes}/delete`,
  start: `${computes}/start/action`,
  stop: `${computes}/stop/action`,
  restart: `${computes}/restart/action`,
  updateSchedules: `${computes}/updateSchedules/action`,
  updateIdleShutdown: `${computes}/updateIdleShutdownSetting/action`,
  applicationAccess: `${computes}/applicationaccess/action`,
  listNodes: `${computes}/listNodes/action`,
  checkName: 'Microsoft.MachineLearningServices/workspaces/checkComputeNameAvailability/action',
} as const;
export type ComputeAction = keyof typeof computeActions;

// Whether a pattern of a role definition covers an action. `*` stands for any run of characters,
// and an inner `/*/` also covers no segment at all: the role "AzureML Data Scientist" takes
// `computes/write` away with the pattern `computes/*/write`.
export function actionMatches(pattern: string, action: string): boolean {
  const source = pattern.split('/*/').map(globToRegExp).join('/(?:.*/)?');
  return new RegExp(`^${source}$`, 'i').test(action);
}

function globToRegExp(glob: string): string {
  return glob.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
}

/** Role assignments add up; `notActions` only take away within their own role. */
export function isGranted(permissions: readonly Permission[], action: string): boolean {
  return permissions.some(
    ({ actions, notActions }) =>
      actions.some((pattern) => actionMatches(pattern, action)) &&
      !notActions.some((pattern) => actionMatches(pattern, action)),
  );
}

/**
 * `undefined` permissions mean that they are not known (still loading, or the caller may not read
 * them): then ARM is the judge, and nothing is disabled on a guess.
 */
export function mayDo(
  permissions: readonly Permission[] | undefined,
  action: ComputeAction,
): Verdict {
  const name = computeActions[action];
  if (!permissions || isGranted(permissions, name)) return yes;
  return no(
    `Your role lacks ${name}. AzureML Compute Operator, Contributor and Owner have it; ask an owner of the workspace.`,
  );
}
