import type { ArmClient } from '../arm/arm-client';
import type { ComputeRef } from '../domain/resource-id/resource-id';
import { computeExists } from './compute-exists';
import { AppError } from './errors/app-error';

/** ARM's PUT "will overwrite a compute if it exists" (published OpenAPI, ComputeCreateOrUpdate). */
export async function requireFreeName(arm: ArmClient, ref: ComputeRef): Promise<void> {
  if (!(await computeExists(arm, ref))) return;
  const message = `A compute named ${ref.name} exists in this workspace.`;
  throw new AppError('conflict', message, { fields: [{ path: 'params.name', message }] });
}
