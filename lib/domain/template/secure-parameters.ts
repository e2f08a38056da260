import type { Json } from '../arm-body/json';
import type { CreateCompute } from '../compute/create-compute';
import { isJson } from './literal';

export type Parameters = Record<string, { type: string; metadata: { description: string } }>;

/** A value that must not stand in a template: where it is in the body, and what it is. */
interface Secret {
  parameter: string;
  description: string;
  path: readonly (string | number)[];
}

/** The body with a parameter in place of each secret, and what they are. */
export function withParameters(
  request: CreateCompute,
  body: Json,
): { parameters: Parameters; body: Json } {
  const secrets = secretsOf(request);
  return {
    parameters: Object.fromEntries(
      secrets.map(({ parameter, description }) => [
        parameter,
        { type: 'securestring', metadata: { description } },
      ]),
    ),
    body: secrets.reduce(
      (json, { path, parameter }) => replaced(json, path, `[parameters('${parameter}')]`),
      body,
    ),
  };
}

const inner = ['properties', 'properties'];

function secretsOf(request: CreateCompute): Secret[] {
  if (request.kind === 'instance') return variables(request.applications);
  if (request.ssh?.password === undefined) return [];
  return [
    {
      parameter: 'adminUserPassword',
      description: 'Password of the user that SSH signs in as',
      path: [...inner, 'userAccountCredentials', 'adminUserPassword'],
    },
  ];
}

// Numbered, as names of parameters are without regard to case, and those of variables are not.
const variables = (
  applications: readonly { name: string; environment: Record<string, string> }[],
): Secret[] =>
  applications
    .flatMap(({ name, environment }, at) =>
      Object.keys(environment).map((variable) => ({
        description: `${variable} of the application ${name}`,
        path: [...inner, 'customServices', at, 'environmentVariables', variable, 'value'],
      })),
    )
    .map(({ description, path }, index) => ({
      parameter: `environment${index + 1}`,
      description,
      path,
    }));

function replaced(json: Json, path: Secret['path'], value: string): Json {
  const [key = '', ...rest] = path;
  return { ...json, [key]: within(json[key], rest, value) };
}

function within(found: unknown, path: Secret['path'], value: string): unknown {
  const [key] = path;
  if (key === undefined) return value;
  if (Array.isArray(found)) {
    return found.map((item: unknown, at) =>
      at === key ? within(item, path.slice(1), value) : item,
    );
  }
  return isJson(found) ? replaced(found, path, value) : found;
}
