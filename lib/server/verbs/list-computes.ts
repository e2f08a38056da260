import { apiVersions } from '../../arm/api-versions';
import type { listComputes as endpoint } from '../../contract/computes';
import { workspaceId } from '../../domain/resource-id/resource-id';
import { computeOf } from '../map/compute';
import { objects } from '../map/read';
import type { Verb } from '../verb';

export const listComputes: Verb<typeof endpoint> = async ({ params, arm }) => {
  const computes = await arm.list(`${workspaceId(params)}/computes`, apiVersions.machineLearning);
  return { computes: objects(computes).map(computeOf) };
};
