import { computeBodyOf } from '../arm-body/compute-body';
import type { Json } from '../arm-body/json';
import { attachBodyOf } from '../attach/attach-body';
import { isAttach, type CodeTarget } from './subject';

/** The version that the service is asked with, and every notation of ARM's body names. */
export const computeApiVersion = '2025-12-01';

export const computeResourceType = 'Microsoft.MachineLearningServices/workspaces/computes';

/** The body of ARM's PUT, as the server sends it. */
export const targetBodyOf = (target: CodeTarget): Json =>
  isAttach(target) ? attachBodyOf(target) : computeBodyOf(target);
