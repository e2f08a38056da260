import { shellCase } from './code-names';
import { commentLines } from './comment-lines';
import { jsonValue } from './json-value';
import type { Notation } from './notation';
import { requestPath } from './rest';
import { secretsOf, type Secret } from './secrets';
import type { CodeSubject } from './subject';
import { targetBodyOf } from './target-body';
import { unpublishedOf } from './unpublished';
import { withoutSecrets } from './without-secrets';
import { Expression } from './write-value';

/** The request as a script for a shell in which the Azure CLI is signed in. */
export const azRest: Notation = {
  id: 'az-rest',
  title: 'az rest',
  language: 'shell',
  fileName: (name) => `${name}.sh`,
  write: scriptOf,
};

/** No JSON has a line of these letters alone, so that the body needs no other quoting. */
const end = 'BODY';

function scriptOf(subject: CodeSubject): string {
  const secrets = secretsOf(subject.target);
  const send = `az rest --method put --url '${requestPath(subject)}' --body @-`;
  return [
    commentLines('#', unpublishedOf(subject.target)),
    // jq reads JSON as a program, and puts in what the environment holds with the right quoting.
    ...(secrets.length === 0
      ? [`${send} <<'${end}'\n`]
      : [...secrets.map(required), `jq --null-input --from-file /dev/stdin <<'${end}' |\n`]),
    `${jsonValue(withoutSecrets(targetBodyOf(subject.target), secrets, fromEnvironment))}\n`,
    `${end}\n`,
    ...(secrets.length === 0 ? [] : [`  ${send}\n`]),
  ].join('');
}

function required({ name, title }: Secret): string {
  const variable = shellCase(name);
  return `${commentLines('#', [title])}export ${variable}="\${${variable}:?}"\n`;
}

const fromEnvironment = ({ name }: Secret): Expression => new Expression(`env.${shellCase(name)}`);
