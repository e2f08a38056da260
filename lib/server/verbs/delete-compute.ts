import { apiVersions } from '../../arm/api-versions';
import { startedOperation } from '../../arm/operation';
import type { deleteCompute as endpoint } from '../../contract/computes';
import { computeId } from '../../domain/resource-id/resource-id';
import type { Verb } from '../verb';

export const deleteCompute: Verb<typeof endpoint> = async ({ params, query, arm }) => {
  const answer = await arm.send('DELETE', computeId(params), {
    apiVersion: apiVersions.machineLearning,
    query: { underlyingResourceAction: query.action },
  });
  return startedOperation(answer);
};
