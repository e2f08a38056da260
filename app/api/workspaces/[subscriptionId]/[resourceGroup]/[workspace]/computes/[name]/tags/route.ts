import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { setComputeTags } from '@/lib/server/verbs/set-compute-tags';

export const PUT = route(computes.setComputeTags, setComputeTags);
