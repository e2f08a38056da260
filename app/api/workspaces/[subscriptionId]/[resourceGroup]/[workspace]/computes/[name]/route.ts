import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { getCompute } from '@/lib/server/verbs/get-compute';
import { createCompute } from '@/lib/server/verbs/create-compute';
import { updateCluster } from '@/lib/server/verbs/update-cluster';
import { deleteCompute } from '@/lib/server/verbs/delete-compute';

export const GET = route(computes.getCompute, getCompute);
export const PUT = route(computeSettings.createCompute, createCompute);
export const PATCH = route(computeSettings.updateCluster, updateCluster);
export const DELETE = route(computes.deleteCompute, deleteCompute);
