import type { ArmClient } from '../../arm/arm-client';
import { ArmFailure } from '../../arm/arm-failure';
import { operationProgress, operationUrlOf, type OperationProgress } from '../../arm/operation';
import type { getOperation as endpoint } from '../../contract/operations';
import { invalidInput } from '../errors/app-error';
import type { Verb } from '../verb';

export const getOperation: Verb<typeof endpoint> = async ({ body, arm }) => {
  const url = operationUrlOf(body.operationUrl, arm.endpoint);
  if (url === undefined) {
    throw invalidInput({ path: 'operationUrl', message: 'Not an operation of this ARM' });
  }
  const { error, ...progress } = await progressOf(arm, url);
  return { ...progress, problem: error };
};

async function progressOf(arm: ArmClient, url: string): Promise<OperationProgress> {
  try {
    return operationProgress(await arm.follow(url));
  } catch (error) {
    const failed = failedResult(url, error);
    if (failed) return failed;
    throw error;
  }
}

/** ARM RPC: a result (`Location`) answers what the write itself would have, refusals included. */
function failedResult(url: string, error: unknown): OperationProgress | undefined {
  if (!(error instanceof ArmFailure) || !/\/computeOperationsResults\//i.test(url))
    return undefined;
  const { failure } = error;
  if (failure.kind !== 'answered' || ![400, 409, 412, 422].includes(failure.status)) {
    return undefined;
  }
  return { status: 'Failed', error: { code: failure.code, message: failure.message } };
}
