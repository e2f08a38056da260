import * as attach from '@/lib/contract/attach';
import { route } from '@/lib/server/route';
import { attachCompute } from '@/lib/server/verbs/attach-compute';

export const PUT = route(attach.attachCompute, attachCompute);
