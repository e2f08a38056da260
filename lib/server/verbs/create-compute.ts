import { apiVersions } from '../../arm/api-versions';
import { startedOperation } from '../../arm/operation';
import type { createCompute as endpoint } from '../../contract/compute-settings';
import { computeNameProblem } from '../../domain/name/compute-name';
import { computeId } from '../../domain/resource-id/resource-id';
import { computeExists } from '../compute-exists';
import { AppError, invalidInput } from '../errors/app-error';
import { atNameIfRefused } from '../errors/name-refusal';
import { computeBodyOf } from '../../domain/arm-body/compute-body';
import type { Verb } from '../verb';

export const createCompute: Verb<typeof endpoint> = async ({ params, body, arm, config }) => {
  const problem = computeNameProblem(params.name, body.kind, config.nameProfile);
  if (problem !== undefined) throw invalidInput({ path: 'params.name', message: problem });
  // ARM's PUT "will overwrite a compute if it exists" (published OpenAPI, ComputeCreateOrUpdate).
  if (await computeExists(arm, params)) throw nameTaken(params.name);
  try {
    const answer = await arm.send('PUT', computeId(params), {
      apiVersion: apiVersions.machineLearning,
      body: computeBodyOf(body),
    });
    return startedOperation(answer);
  } catch (error) {
    throw atNameIfRefused(error);
  }
};

function nameTaken(name: string): AppError {
  const message = `A compute named ${name} exists in this workspace.`;
  return new AppError('conflict', message, { fields: [{ path: 'params.name', message }] });
}
