import * as attach from '@/lib/contract/attach';
import { route } from '@/lib/server/route';
import { listAttachable } from '@/lib/server/verbs/list-attachable';

export const GET = route(attach.listAttachable, listAttachable);
