import * as attach from '@/lib/contract/attach';
import { route } from '@/lib/server/route';
import { setAccessToken } from '@/lib/server/verbs/set-access-token';

export const PUT = route(attach.setAccessToken, setAccessToken);
