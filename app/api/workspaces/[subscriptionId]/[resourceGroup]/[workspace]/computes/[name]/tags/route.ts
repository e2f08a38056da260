import * as computeSettings from '@/lib/contract/compute-settings';
import { route } from '@/lib/server/route';
import { setComputeTags } from '@/lib/server/verbs/set-compute-tags';

export const PUT = route(computeSettings.setComputeTags, setComputeTags);
