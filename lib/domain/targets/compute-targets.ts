import { attachedTargets } from './attached-targets';
import type { ComputeTarget } from './compute-target';
import { managedTargets } from './managed-targets';
import { otherTargets } from './other-targets';

/** Every compute target there is or was, those that the service manages first. */
export const computeTargets: readonly ComputeTarget[] = [
  ...managedTargets,
  ...attachedTargets,
  ...otherTargets,
];
