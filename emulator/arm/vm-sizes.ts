import { offeredVmSizes } from '../sim/vm-size';
import { mlVersions } from './api-version';
import { armRoute, type ArmRoute } from './context';
import { LOCATION_PATH } from './provider-paths';
import { requireRegion } from './region';

/** Every region offers the same sizes here; in Azure they differ a little. */
export const vmSizeRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${LOCATION_PATH}/vmSizes`,
    action: 'Microsoft.MachineLearningServices/locations/vmSizes/read',
    apiVersions: mlVersions,
    handle({ params }) {
      requireRegion(params.location);
      return { status: 200, body: { value: offeredVmSizes } };
    },
  }),
];
