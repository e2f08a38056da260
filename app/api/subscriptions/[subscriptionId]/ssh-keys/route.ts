import * as neighbours from '@/lib/contract/neighbours';
import { route } from '@/lib/server/route';
import { listSshKeys } from '@/lib/server/verbs/list-ssh-keys';

export const GET = route(neighbours.listSshKeys, listSshKeys);
