import { z } from 'zod';
import type { JsonObject } from '../../arm/json';
import type { namePeople as endpoint } from '../../contract/people';
import type { GraphClient } from '../graph/graph-client';
import { userFields, userFilter, valuesPerFilter } from '../graph/user-queries';
import { mapBounded } from '../map-bounded';
import { personOf } from '../map/person';
import { text } from '../map/read';
import type { GraphVerb } from '../verb';

const requestsAtOnce = 4;

export const namePeople: GraphVerb<typeof endpoint> = async ({ body, graph }) => {
  const ids = eachOnce(body.ids);
  const users = [
    ...(await usersBy(graph, 'id', ids.filter(isGuid))),
    ...(await usersBy(
      graph,
      'userPrincipalName',
      ids.filter((id) => !isGuid(id)),
    )),
  ];
  const found = ids.map((id) => users.find(isNamed(id)));
  return {
    people: found.flatMap((user) => (user ? [personOf(user)] : [])),
    unknown: ids.filter((_, index) => !found[index]),
  };
};

const isGuid = (id: string): boolean => z.guid().safeParse(id).success;

/** Neither ids nor principal names differ by case. */
const isNamed =
  (wanted: string) =>
  ({ id, userPrincipalName }: JsonObject): boolean =>
    [text(id), text(userPrincipalName)].some(
      (name) => name?.toLowerCase() === wanted.toLowerCase(),
    );

const eachOnce = (ids: readonly string[]): string[] => [
  ...new Map(ids.map((id) => [id.toLowerCase(), id])).values(),
];

async function usersBy(
  graph: GraphClient,
  field: 'id' | 'userPrincipalName',
  values: readonly string[],
): Promise<JsonObject[]> {
  const parts = Array.from({ length: Math.ceil(values.length / valuesPerFilter) }, (_, part) =>
    values.slice(part * valuesPerFilter, (part + 1) * valuesPerFilter),
  );
  const users = await mapBounded(parts, requestsAtOnce, (part) =>
    graph.users({ $filter: userFilter(field, part), $select: userFields }),
  );
  return users.flat();
}
