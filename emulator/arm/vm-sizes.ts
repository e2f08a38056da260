import { offeredVmSizes } from '../sim/vm-size';
import { mlVersions } from './api-version';
import { armRoute, type ArmRoute } from './context';
import { requireRegion } from './region';

const LOCATION =
  '/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}';

/** Every region offers the same sizes here; in Azure they differ a little. */
export const vmSizeRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${LOCATION}/vmSizes`,
    action: 'Microsoft.MachineLearningServices/locations/vmSizes/read',
    apiVersions: mlVersions,
    handle({ params }) {
      requireRegion(params.location);
      return { status: 200, body: { value: offeredVmSizes } };
    },
  }),
];
