import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { isRefusal } from '../../arm/arm-failure';
import type { checkComputeName as endpoint } from '../../contract/computes';
import type { NameAvailability, NamedKind } from '../../domain/name/compute-name';
import {
  existingComputeNameSchema,
  workspaceId,
  type WorkspaceRef,
} from '../../domain/resource-id/resource-id';
import { computeExists } from '../compute-exists';
import { text } from '../map/read';
import type { Verb } from '../verb';

/** The workspace is asked first: its answer needs no right beyond reading. */
export const checkComputeName: Verb<typeof endpoint> = async ({ params, query, arm }) => {
  const { name, kind } = query;
  const isName = existingComputeNameSchema.safeParse(name).success;
  if (isName && (await computeExists(arm, { ...params, name }))) {
    return { available: false, message: `A compute named ${name} exists in this workspace.` };
  }
  return inRegion(arm, params, name, kind);
};

/**
 * The check of the published Python SDK (azureml-core, `ComputeInstance._validate_name`). It is in
 * no published OpenAPI: where the service has it not, or the caller may not ask, the name counts as
 * free, and creation has the last word.
 */
async function inRegion(
  arm: ArmClient,
  ref: WorkspaceRef,
  name: string,
  kind: NamedKind,
): Promise<NameAvailability> {
  try {
    const { body } = await arm.send('POST', `${workspaceId(ref)}/checkComputeNameAvailability`, {
      apiVersion: apiVersions.machineLearning,
      body: { Name: name, Type: batchAiTypes[kind] },
    });
    return { available: body.nameAvailable !== false, message: text(body.message) };
  } catch (error) {
    if (isRefusal(error, 403, 404, 405)) return { available: true };
    throw error;
  }
}

const batchAiTypes: Record<NamedKind, string> = {
  cluster: 'Microsoft.BatchAI/Cluster',
  instance: 'Microsoft.BatchAI/DataScienceInstance',
};
