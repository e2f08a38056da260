import { resourceGroupId, type WorkspaceRef } from '../resource-id/resource-id';
import type { PolicyRule } from './policy-rule';

/** What the definition is called in Azure, and its file. */
export const policyName = (rule: PolicyRule): string => `compute-instance-${rule}`;

/** How a definition that was kept as a file is put to work, for the resource group of a workspace. */
export function policyLines(rule: PolicyRule, workspace: WorkspaceRef): string {
  const name = policyName(rule);
  return [
    `az policy definition create --name ${name} --mode All \\`,
    `  --subscription ${workspace.subscriptionId} \\`,
    `  --display-name "$(jq -r .displayName ${name}.json)" \\`,
    `  --rules "$(jq .policyRule ${name}.json)" \\`,
    `  --params "$(jq .parameters ${name}.json)"`,
    `az policy assignment create --name ${name} --policy ${name} \\`,
    `  --scope '${resourceGroupId(workspace)}'`,
  ].join('\n');
}
