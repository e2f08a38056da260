import { apiVersions } from '../arm/api-versions';
import type { ArmClient } from '../arm/arm-client';
import { startedOperation, type StartedOperation } from '../arm/operation';
import { computeId, type ComputeRef } from '../domain/resource-id/resource-id';

/** The three writes of ARM that take no body and differ in their last word. */
export async function changeInstance(
  arm: ArmClient,
  ref: ComputeRef,
  change: 'start' | 'stop' | 'restart',
): Promise<StartedOperation> {
  const answer = await arm.send('POST', `${computeId(ref)}/${change}`, {
    apiVersion: apiVersions.machineLearning,
  });
  return startedOperation(answer);
}
