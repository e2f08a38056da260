import { apiVersions } from '../../arm/api-versions';
import type { getCompute as endpoint } from '../../contract/computes';
import { computeId } from '../../domain/resource-id/resource-id';
import { computeOf } from '../map/compute';
import type { Verb } from '../verb';

export const getCompute: Verb<typeof endpoint> = async ({ params, arm }) => {
  const compute = await arm.get(computeId(params), apiVersions.machineLearning);
  return { compute: computeOf(compute), arm: compute };
};
