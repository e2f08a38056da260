import { apiVersions } from '../arm/api-versions';
import type { ArmClient } from '../arm/arm-client';
import { isRefusal } from '../arm/arm-failure';
import { computeId, type ComputeRef } from '../domain/resource-id/resource-id';

/** Whether a name is taken in its workspace; ARM compares names without regard to case. */
export async function computeExists(arm: ArmClient, ref: ComputeRef): Promise<boolean> {
  try {
    await arm.get(computeId(ref), apiVersions.machineLearning);
    return true;
  } catch (error) {
    if (isRefusal(error, 404)) return false;
    throw error;
  }
}
