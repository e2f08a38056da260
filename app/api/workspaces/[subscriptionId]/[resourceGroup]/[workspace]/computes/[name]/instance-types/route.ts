import * as attach from '@/lib/contract/attach';
import { route } from '@/lib/server/route';
import { setInstanceTypes } from '@/lib/server/verbs/set-instance-types';

export const PUT = route(attach.setInstanceTypes, setInstanceTypes);
