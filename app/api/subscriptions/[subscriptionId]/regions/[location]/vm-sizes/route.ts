import * as regions from '@/lib/contract/regions';
import { route } from '@/lib/server/route';
import { listVmSizes } from '@/lib/server/verbs/list-vm-sizes';

export const GET = route(regions.listVmSizes, listVmSizes);
