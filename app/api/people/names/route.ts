import * as people from '@/lib/contract/people';
import { graphRoute } from '@/lib/server/route';
import { namePeople } from '@/lib/server/verbs/name-people';

export const POST = graphRoute(people.namePeople, namePeople);
