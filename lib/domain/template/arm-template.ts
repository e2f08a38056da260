import { computeBodyOf } from '../arm-body/compute-body';
import type { CreateCompute } from '../compute/create-compute';
import type { WorkspaceRef } from '../resource-id/resource-id';

type Json = Record<string, unknown>;

export interface JsonTemplate {
  $schema: string;
  contentVersion: string;
  parameters: Record<string, { type: string; metadata: { description: string } }>;
  resources: Json[];
}

interface NewCompute {
  name: string;
  workspace: Pick<WorkspaceRef, 'workspace'>;
  request: CreateCompute;
}

/** Where a value that must not stand in the template is asked for when it is deployed. */
const passwordParameter = 'adminUserPassword';

/** The request as a template to deploy to the workspace's resource group; it holds no secret. */
export function armTemplateOf({ name, workspace, request }: NewCompute): JsonTemplate {
  const hasPassword = request.kind === 'cluster' && request.ssh?.password !== undefined;
  const body = asLiteral(computeBodyOf(withoutPassword(request)));
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: hasPassword ? { [passwordParameter]: securePassword } : {},
    resources: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/computes',
        apiVersion: '2025-12-01',
        name: `${workspace.workspace}/${name}`,
        ...(hasPassword ? withPasswordParameter(body) : body),
      },
    ],
  };
}

const securePassword = {
  type: 'securestring',
  metadata: { description: 'Password of the user that SSH signs in as' },
};

function withoutPassword(request: CreateCompute): CreateCompute {
  if (request.kind === 'instance' || !request.ssh) return request;
  const { password: _, ...ssh } = request.ssh;
  return { ...request, ssh };
}

/** The inner properties of a cluster, with the parameter in place of the password. */
function withPasswordParameter(body: Json): Json {
  return within(body, ['properties', 'properties', 'userAccountCredentials'], (credentials) => ({
    ...credentials,
    adminUserPassword: `[parameters('${passwordParameter}')]`,
  }));
}

function within(json: Json, [first, ...rest]: string[], change: (json: Json) => Json): Json {
  if (first === undefined) return change(json);
  const inner = json[first];
  return { ...json, [first]: within(isJson(inner) ? inner : {}, rest, change) };
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Azure docs, "Syntax and expressions in ARM templates": `[...]` is reckoned, `[[...]` is text. */
function asLiteral(json: Json): Json {
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [escaped(key), literalOf(value)]),
  );
}

function literalOf(value: unknown): unknown {
  if (typeof value === 'string') return escaped(value);
  return isJson(value) ? asLiteral(value) : value;
}

const escaped = (text: string): string =>
  text.startsWith('[') && text.endsWith(']') ? `[${text}` : text;
