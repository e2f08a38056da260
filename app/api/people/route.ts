import * as people from '@/lib/contract/people';
import { graphRoute } from '@/lib/server/route';
import { findPeople } from '@/lib/server/verbs/find-people';

export const GET = graphRoute(people.findPeople, findPeople);
