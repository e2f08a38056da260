import * as computeSettings from '@/lib/contract/compute-settings';
import { route } from '@/lib/server/route';
import { setComputeIdentity } from '@/lib/server/verbs/set-compute-identity';

export const PUT = route(computeSettings.setComputeIdentity, setComputeIdentity);
