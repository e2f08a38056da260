import { isGranted, type Permission } from '../permission/permission';
import { no, yes, type Verdict } from '../verdict/verdict';

const action = 'Microsoft.MachineLearningServices/locations/updateQuotas/action';

/**
 * Whether the caller may set limits of workspaces. The right is one of the subscription, and what
 * is granted there holds in its workspaces: who lacks it in a workspace lacks it for sure. Who has
 * it there alone is refused by the service.
 */
export function canSetLimit(permissions: readonly Permission[] | undefined): Verdict {
  if (!permissions || isGranted(permissions, action)) return yes;
  return no(
    `Your role lacks ${action}, which Contributor and Owner of the subscription have; ask one of them.`,
  );
}
