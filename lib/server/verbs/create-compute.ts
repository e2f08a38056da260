import { apiVersions } from '../../arm/api-versions';
import { startedOperation } from '../../arm/operation';
import type { createCompute as endpoint } from '../../contract/compute-settings';
import { computeNameProblem } from '../../domain/name/compute-name';
import { computeId } from '../../domain/resource-id/resource-id';
import { invalidInput } from '../errors/app-error';
import { atNameIfRefused } from '../errors/name-refusal';
import { computeBodyOf } from '../../domain/arm-body/compute-body';
import { requireFreeName } from '../require-free-name';
import type { Verb } from '../verb';

export const createCompute: Verb<typeof endpoint> = async ({ params, body, arm, config }) => {
  const problem = computeNameProblem(params.name, body.kind, config.nameProfile);
  if (problem !== undefined) throw invalidInput({ path: 'params.name', message: problem });
  await requireFreeName(arm, params);
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
