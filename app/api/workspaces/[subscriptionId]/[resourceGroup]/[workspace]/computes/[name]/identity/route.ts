import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { setComputeIdentity } from '@/lib/server/verbs/set-compute-identity';

export const PUT = route(computes.setComputeIdentity, setComputeIdentity);
