import type { findPeople as endpoint } from '../../contract/people';
import { userFields, userSearch } from '../graph/user-queries';
import { personOf } from '../map/person';
import type { GraphVerb } from '../verb';

/** More than a person reads before typing another letter. */
const peopleShown = '20';

export const findPeople: GraphVerb<typeof endpoint> = async ({ query, graph }) => {
  const users = await graph.users({
    $search: userSearch(query.search),
    $select: userFields,
    $orderby: 'displayName',
    $count: 'true',
    $top: peopleShown,
  });
  return { people: users.map(personOf) };
};
