import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { ArmFailure } from '../../arm/arm-failure';
import { startedOperation, type StartedOperation } from '../../arm/operation';
import type { setIdleShutdown as endpoint } from '../../contract/compute-settings';
import { idleBodyOf } from '../../domain/arm-body/instance-body';
import { computeId, type ComputeRef } from '../../domain/resource-id/resource-id';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

/** The action that sets a time has no word for "never" (OpenAPI, `IdleShutdownSetting`). */
export const setIdleShutdown: Verb<typeof endpoint> = async ({ params, body, arm }) => {
  const { minutes } = body;
  const idleTimeBeforeShutdown = minutes === null ? null : idleBodyOf(minutes);
  const replace = () => replaceInCompute(arm, params, { inner: { idleTimeBeforeShutdown } });
  if (idleTimeBeforeShutdown === null) return replace();
  try {
    return await byAction(arm, params, { idleTimeBeforeShutdown });
  } catch (error) {
    if (isUnknownAction(error)) return replace();
    throw error;
  }
};

async function byAction(
  arm: ArmClient,
  ref: ComputeRef,
  body: { idleTimeBeforeShutdown: string },
): Promise<StartedOperation> {
  const answer = await arm.send('POST', `${computeId(ref)}/updateIdleShutdownSetting`, {
    apiVersion: apiVersions.machineLearningPreview,
    body,
  });
  return startedOperation(answer);
}

/** What ARM says where a cloud has not got a preview yet (Azure docs, "Resolve common errors"). */
const unknownAction = new Set([
  'InvalidResourceType',
  'NoRegisteredProviderFound',
  'InvalidApiVersionParameter',
]);

const isUnknownAction = (error: unknown): boolean =>
  error instanceof ArmFailure &&
  error.failure.kind === 'answered' &&
  unknownAction.has(error.failure.code);
