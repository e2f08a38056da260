import { computeBodyOf } from '../arm-body/compute-body';
import type { Json } from '../arm-body/json';
import type { CreateCompute } from '../compute/create-compute';
import type { WorkspaceRef } from '../resource-id/resource-id';
import { asLiteral } from './literal';
import { withParameters, type Parameters } from './secure-parameters';

export interface JsonTemplate {
  $schema: string;
  contentVersion: string;
  parameters: Parameters;
  resources: Json[];
}

interface NewCompute {
  name: string;
  workspace: Pick<WorkspaceRef, 'workspace'>;
  request: CreateCompute;
}

/**
 * The request as a template to deploy to the workspace's resource group. What may be secret is asked
 * for at deployment: passwords, and variables of applications, which hold licence keys. Scripts and
 * their arguments stand in it as they are, since ARM shows them to every reader of the instance.
 */
export function armTemplateOf({ name, workspace, request }: NewCompute): JsonTemplate {
  const { parameters, body } = withParameters(request, asLiteral(computeBodyOf(request)));
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters,
    resources: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/computes',
        apiVersion: '2025-12-01',
        name: `${workspace.workspace}/${name}`,
        ...body,
      },
    ],
  };
}
