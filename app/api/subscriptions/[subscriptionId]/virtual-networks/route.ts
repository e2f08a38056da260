import * as neighbours from '@/lib/contract/neighbours';
import { route } from '@/lib/server/route';
import { listVirtualNetworks } from '@/lib/server/verbs/list-virtual-networks';

export const GET = route(neighbours.listVirtualNetworks, listVirtualNetworks);
