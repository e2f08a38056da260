import { scriptsOf } from '@/lib/domain/arm-body/script-body';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { SetupScripts } from '@/lib/domain/setup-script/setup-script';
import { valueAt } from '../arm-value';

/** The setup scripts of an instance, as ARM has them. */
export const scriptsOfArm = (arm: ComputeDetails['arm']): SetupScripts =>
  scriptsOf(valueAt(arm, 'properties.properties.setupScripts'));
