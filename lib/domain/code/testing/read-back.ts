import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { shellCase, snakeCase } from '../code-names';
import { deployed } from './deployed';
import { filledIn, givenFor } from './given-secrets';
import { readBicep } from './read-bicep';
import { readHcl } from './read-hcl';
import type { CodeTarget } from '../subject';

// Each takes what a notation has written and gives the body that its tool would send to ARM, for
// somebody who gives the secrets that it asks for.

const data = z.record(z.string(), z.unknown());
const envelope = {
  location: z.unknown().optional(),
  identity: z.unknown().optional(),
  tags: z.unknown().optional(),
  properties: z.unknown(),
};

const templateSchema = z.object({
  parameters: z.record(z.string(), z.object({ type: z.literal('securestring') })),
  resources: z.tuple([z.object(envelope)]),
});

export function bodyOfTemplate(text: string, target: CodeTarget): unknown {
  const { parameters, resources } = templateSchema.parse(JSON.parse(text));
  const given = givenFor(target);
  expectNames(Object.keys(parameters), given);
  return deployed(resources[0], given);
}

const bicepCompute = z.object({
  parent: z.object({ symbol: z.literal('workspace') }),
  ...envelope,
});
const symbolSchema = z.strictObject({ symbol: z.string() });

export function bodyOfBicep(text: string, target: CodeTarget): unknown {
  const { parameters, resources } = readBicep(text);
  const given = givenFor(target);
  expectNames(
    parameters.filter(({ secure }) => secure).map(({ name }) => name),
    given,
  );
  const { parent: _, ...body } = bicepCompute.parse(resources[1]?.value);
  return filledIn(body, given, (value) => symbolSchema.safeParse(value).data?.symbol);
}

/** As the editors send it: what stands in `{{` `}}` is put in as it is. */
export function bodyOfHttp(text: string, target: CodeTarget): unknown {
  const environment = givenFor(target, shellCase);
  const declared = [...text.matchAll(/^@(\w+) = \{\{\$processEnv (\w+)\}\}$/gm)];
  const variables = new Map(declared.map(([, name, from = '']) => [name, environment[from]]));
  expectNames([...variables.keys()].map(String), { token: '', ...givenFor(target) });
  const [, body = ''] = text.split('Content-Type: application/json\n\n');
  return JSON.parse(
    body.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(variables.get(name) ?? '')),
  );
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Run by a real shell, where `az` tells what it is sent. */
export const bodyOfScript = (text: string, target: CodeTarget): unknown =>
  JSON.parse(
    execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', `az() { cat; }\n${text}`], {
      env: { ...process.env, ...givenFor(target, shellCase) },
      encoding: 'utf8',
    }),
  );

const terraformSchema = z.object({
  variable: z.record(z.string(), z.tuple([z.object({ sensitive: z.literal(true) })])).default({}),
  resource: z.object({
    azapi_resource: z.object({
      compute: z.tuple([
        z.object({
          location: z.unknown().optional(),
          tags: z.unknown().optional(),
          identity: z
            .tuple([z.object({ type: z.string(), identity_ids: z.array(z.string()).default([]) })])
            .optional(),
          body: data,
        }),
      ]),
    }),
  }),
});

export async function bodyOfTerraform(text: string, target: CodeTarget): Promise<unknown> {
  const { variable, resource } = terraformSchema.parse(await readHcl(text));
  const given = givenFor(target, snakeCase);
  expectNames(Object.keys(variable), given);
  const { identity, body, ...outer } = resource.azapi_resource.compute[0];
  return filledIn({ ...outer, ...identityOf(identity?.[0]), ...body }, given, (value) =>
    typeof value === 'string' ? /^\$\{var\.(\w+)\}$/.exec(value)?.[1] : undefined,
  );
}

const identityOf = (found: { type: string; identity_ids: string[] } | undefined) =>
  found && {
    identity: {
      type: found.type,
      ...(found.identity_ids.length > 0 && {
        userAssignedIdentities: Object.fromEntries(found.identity_ids.map((id) => [id, {}])),
      }),
    },
  };

function expectNames(found: readonly string[], given: Record<string, string>): void {
  const [asked, known] = [found.toSorted(), Object.keys(given).toSorted()].map(String);
  if (asked !== known) throw new Error(`Asks for ${asked}, and not for ${known}`);
}
