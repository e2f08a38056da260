import { isJson, type Json } from '../arm-body/json';
import { workspaceId } from '../resource-id/resource-id';
import { snakeCase } from './code-names';
import { commentLines } from './comment-lines';
import { inColumns } from './hcl-columns';
import { hclBlock } from './hcl-value';
import type { Notation } from './notation';
import { secretsOf, type Secret } from './secrets';
import type { CodeSubject, CodeTarget } from './subject';
import { computeApiVersion, computeResourceType, targetBodyOf } from './target-body';
import { unpublishedOf } from './unpublished';
import { withoutSecrets } from './without-secrets';
import { Expression } from './write-value';

export const terraform: Notation = {
  id: 'terraform',
  title: 'Terraform',
  language: 'hcl',
  fileName: (name) => `${name}.tf`,
  write: fileOf,
};

function fileOf(subject: CodeSubject): string {
  const blocks = [provider, ...variables(subject.target), resource(subject)];
  return `${inColumns(blocks.join('\n\n'))}\n`;
}

const whyAzapi = [
  'azapi sends the whole body of ARM. The computes of azurerm have names of their own and',
  'lack fields: schedules, idle shutdown, scripts and applications of instances, for example.',
];

const provider =
  commentLines('#', whyAzapi) +
  hclBlock('terraform', {}, [
    hclBlock('required_providers', { azapi: { source: 'Azure/azapi', version: '~> 2.0' } }),
  ]);

const variables = (target: CodeTarget): string[] =>
  secretsOf(target).map(({ name, title }) =>
    hclBlock(`variable "${snakeCase(name)}"`, {
      description: title,
      type: new Expression('string'),
      sensitive: true,
    }),
  );

function resource({ name, workspace, target }: CodeSubject): string {
  const unpublished = unpublishedOf(target);
  const { location, identity, tags, ...body } = withoutSecrets(
    targetBodyOf(target),
    secretsOf(target),
    variableOf,
  );
  const inside = {
    type: `${computeResourceType}@${computeApiVersion}`,
    name,
    parent_id: workspaceId(workspace),
    ...(location !== undefined && { location }),
    ...(tags !== undefined && { tags }),
    ...(unpublished.length > 0 && { schema_validation_enabled: false }),
    body,
  };
  const blocks = isJson(identity) ? [hclBlock('identity', identityArguments(identity))] : [];
  return (
    commentLines('#', unpublished) + hclBlock('resource "azapi_resource" "compute"', inside, blocks)
  );
}

const variableOf = ({ name }: Secret): Expression => new Expression(`var.${snakeCase(name)}`);

const identityArguments = ({ type, userAssignedIdentities }: Json): Json => ({
  type,
  ...(isJson(userAssignedIdentities) && { identity_ids: Object.keys(userAssignedIdentities) }),
});
