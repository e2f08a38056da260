import { apiVersions } from '../../arm/api-versions';
import { startedOperation } from '../../arm/operation';
import type { setIdleShutdown as endpoint } from '../../contract/compute-settings';
import { durationOf } from '../../domain/arm-body/duration';
import { computeId } from '../../domain/resource-id/resource-id';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

/** The action that sets a time has no word for "never" (OpenAPI, `IdleShutdownSetting`). */
export const setIdleShutdown: Verb<typeof endpoint> = async ({ params, body, arm }) => {
  const { minutes } = body;
  if (minutes === null) {
    return replaceInCompute(arm, params, { inner: { idleTimeBeforeShutdown: null } });
  }
  const answer = await arm.send('POST', `${computeId(params)}/updateIdleShutdownSetting`, {
    apiVersion: apiVersions.machineLearningPreview,
    body: { idleTimeBeforeShutdown: durationOf({ minutes }) },
  });
  return startedOperation(answer);
};
