import type { Json } from '../arm-body/json';
import { asLiteral, literalText } from './literal';
import type { Notation } from './notation';
import { secretsOf, type Secret } from './secrets';
import type { CodeSubject } from './subject';
import { computeApiVersion, computeResourceType, targetBodyOf } from './target-body';
import { unpublishedOf } from './unpublished';
import { withoutSecrets } from './without-secrets';

export interface JsonTemplate {
  $schema: string;
  contentVersion: string;
  parameters: Record<string, { type: string; metadata: { description: string } }>;
  resources: Json[];
}

/** The compute as a template to deploy to the workspace's resource group; secrets are asked for. */
export function armTemplateOf({ name, workspace, target }: CodeSubject): JsonTemplate {
  const secrets = secretsOf(target);
  const comments = unpublishedOf(target).join(' ');
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(
      secrets.map((secret) => [
        secret.name,
        { type: 'securestring', metadata: { description: secret.title } },
      ]),
    ),
    resources: [
      {
        type: computeResourceType,
        apiVersion: computeApiVersion,
        name: `${workspace.workspace}/${name}`,
        ...(comments && { comments }),
        ...withoutSecrets(asLiteral(targetBodyOf(target)), secrets.map(inLiteral), parameterOf),
      },
    ],
  };
}

/** Keys of the body are escaped as well. */
const inLiteral = (secret: Secret): Secret => ({ ...secret, path: secret.path.map(literalText) });

const parameterOf = ({ name }: Secret): string => `[parameters('${name}')]`;

export const armTemplate: Notation = {
  id: 'arm-template',
  title: 'ARM template',
  language: 'json',
  fileName: (name) => `${name}.json`,
  write: (subject) => `${JSON.stringify(armTemplateOf(subject), null, 2)}\n`,
};
