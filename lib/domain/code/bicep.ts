import { bicepString, bicepValue } from './bicep-value';
import { commentLines } from './comment-lines';
import type { Notation } from './notation';
import { secretsOf, type Secret } from './secrets';
import type { CodeSubject } from './subject';
import { computeApiVersion, computeResourceType, targetBodyOf } from './target-body';
import { unpublishedOf } from './unpublished';
import { withoutSecrets } from './without-secrets';
import { Expression } from './write-value';

export const bicep: Notation = {
  id: 'bicep',
  title: 'Bicep',
  language: 'bicep',
  fileName: (name) => `${name}.bicep`,
  write: bicepOf,
};

function bicepOf({ name, workspace, target }: CodeSubject): string {
  const secrets = secretsOf(target);
  const compute = {
    parent: new Expression('workspace'),
    name,
    ...withoutSecrets(targetBodyOf(target), secrets, (secret) => new Expression(secret.name)),
  };
  return [
    ...secrets.map(parameter),
    resource('workspace', 'Microsoft.MachineLearningServices/workspaces', 'existing = ', {
      name: workspace.workspace,
    }),
    commentLines('//', unpublishedOf(target)) +
      resource('compute', computeResourceType, '= ', compute),
  ].join('\n');
}

const parameter = ({ name, title }: Secret): string =>
  `@description(${bicepString(title)})\n@secure()\nparam ${name} string\n`;

const resource = (symbol: string, type: string, sign: string, value: object): string =>
  `resource ${symbol} '${type}@${computeApiVersion}' ${sign}${bicepValue(value)}\n`;
