import { computeId } from '../resource-id/resource-id';
import { shellCase } from './code-names';
import { commentLines } from './comment-lines';
import { jsonValue } from './json-value';
import type { Notation } from './notation';
import { secretsOf, type Secret } from './secrets';
import type { CodeSubject } from './subject';
import { computeApiVersion, targetBodyOf } from './target-body';
import { unpublishedOf } from './unpublished';
import { withoutSecrets } from './without-secrets';
import { Expression } from './write-value';

/** The request, for the editors that send `.http` files: Visual Studio Code and Visual Studio. */
export const rest: Notation = {
  id: 'rest',
  title: 'REST request',
  language: 'http',
  fileName: (name) => `${name}.http`,
  write: httpOf,
};

/** Without the host: `az rest` takes that of the cloud that it is signed in to. */
export const requestPath = ({ name, workspace }: CodeSubject): string =>
  `${encodeURI(computeId({ ...workspace, name }))}?api-version=${computeApiVersion}`;

function httpOf(subject: CodeSubject): string {
  const secrets = secretsOf(subject.target);
  const body = withoutSecrets(targetBodyOf(subject.target), secrets, referenceTo);
  return [
    commentLines('#', [...howTo, ...(secrets.length > 0 ? howToGiveSecrets : [])]),
    '@endpoint = https://management.azure.com\n',
    '@token = {{$processEnv AZURE_TOKEN}}\n',
    ...secrets.map(variable),
    `\n${commentLines('#', unpublishedOf(subject.target))}`,
    `PUT {{endpoint}}${requestPath(subject)}\n`,
    'Authorization: Bearer {{token}}\n',
    'Content-Type: application/json\n',
    `\n${jsonValue(body)}\n`,
  ].join('');
}

const howTo = [
  'A token: az account get-access-token --query accessToken --output tsv',
  'The endpoint of another cloud: az cloud show --query endpoints.resourceManager',
];
const howToGiveSecrets = [
  String.raw`Secrets go into the JSON as they are: give line breaks as \n and quotation marks as \".`,
];

const variable = ({ name, title }: Secret): string =>
  `${commentLines('#', [title])}@${name} = {{$processEnv ${shellCase(name)}}}\n`;

const referenceTo = ({ name }: Secret): Expression => new Expression(`"{{${name}}}"`);
