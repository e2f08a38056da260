import { apiVersions } from '../../arm/api-versions';
import { startedOperation } from '../../arm/operation';
import type { updateCluster as endpoint } from '../../contract/compute-settings';
import { scaleBodyOf } from '../../domain/arm-body/cluster-body';
import { computeId } from '../../domain/resource-id/resource-id';
import type { Verb } from '../verb';

export const updateCluster: Verb<typeof endpoint> = async ({ params, body, arm }) => {
  const answer = await arm.send('PATCH', computeId(params), {
    apiVersion: apiVersions.machineLearning,
    body: { properties: { properties: { scaleSettings: scaleBodyOf(body.scale) } } },
  });
  return startedOperation(answer);
};
