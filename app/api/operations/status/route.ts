import * as operations from '@/lib/contract/operations';
import { route } from '@/lib/server/route';
import { getOperation } from '@/lib/server/verbs/get-operation';

export const POST = route(operations.getOperation, getOperation);
