import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { startedOperation } from '../../arm/operation';
import type { attachCompute as endpoint } from '../../contract/attach';
import { alreadyAttached } from '../../domain/attach/already-attached';
import type { Attach } from '../../domain/attach/attach';
import { attachBodyOf } from '../../domain/attach/attach-body';
import { attachNameProblem } from '../../domain/attach/attach-name';
import { secretsOf } from '../../domain/code/secrets';
import { computeId, workspaceId, type WorkspaceRef } from '../../domain/resource-id/resource-id';
import { AppError, invalidInput } from '../errors/app-error';
import { attachRefusal } from '../errors/attach-refusal';
import { computeOf } from '../map/compute';
import { object, objects, text } from '../map/read';
import { requireFreeName } from '../require-free-name';
import type { Verb } from '../verb';

export const attachCompute: Verb<typeof endpoint> = async ({ params, body: attach, arm }) => {
  const problem = attachNameProblem(params.name, []);
  if (problem !== undefined) throw invalidInput({ path: 'params.name', message: problem });
  const [location] = await Promise.all([
    locationOf(arm, params),
    requireFreeName(arm, params),
    requireUnattached(arm, params, attach),
  ]);
  const body = attachBodyOf(attach, location);
  try {
    const { machineLearning: apiVersion } = apiVersions;
    return startedOperation(await arm.send('PUT', computeId(params), { apiVersion, body }));
  } catch (error) {
    const secrets = secretsOf(attach).flatMap(({ path }) => textAt(body, path) ?? []);
    throw attachRefusal(error, secrets);
  }
};

/** Wherever the resource is, what points to it is where the workspace is, as the Azure CLI has it. */
async function locationOf(arm: ArmClient, ref: WorkspaceRef): Promise<string | undefined> {
  const { location } = await arm.get(workspaceId(ref), apiVersions.machineLearning);
  return text(location);
}

async function requireUnattached(arm: ArmClient, ref: WorkspaceRef, attach: Attach): Promise<void> {
  if (!('resourceId' in attach) || attach.resourceId === undefined) return;
  const computes = await arm.list(`${workspaceId(ref)}/computes`, apiVersions.machineLearning);
  const other = alreadyAttached(attach.resourceId, objects(computes).map(computeOf));
  if (!other) return;
  const message = `Attached already, as ${other.name}: a second time would break that one.`;
  throw new AppError('conflict', message, { fields: [{ path: 'resourceId', message }] });
}

const textAt = (body: unknown, path: readonly string[]): string | undefined =>
  text(path.reduce<unknown>((value, key) => object(value)[key], body));
