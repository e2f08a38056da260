import { z } from 'zod';
import type { JsonObject } from '../../arm/json';
import type { namePeople as endpoint } from '../../contract/people';
import type { DirectoryPerson } from '../../domain/person/person';
import type { GraphClient } from '../graph/graph-client';
import { userFields, userFilter, valuesPerFilter, type UserKey } from '../graph/user-queries';
import { mapBounded } from '../map-bounded';
import { personOf } from '../map/person';
import { text } from '../map/read';
import type { GraphVerb } from '../verb';

const requestsAtOnce = 4;

export const namePeople: GraphVerb<typeof endpoint> = async ({ body, graph }) => {
  const ids = eachOnce(body.ids);
  const names = ids.filter((id) => !isGuid(id));
  const users = [
    ...(await usersBy(graph, 'id', ids.filter(isGuid))),
    ...(await usersBy(graph, 'userPrincipalName', names)),
  ];
  const missing = names.filter((name) => !users.some(isNamed(name)));
  users.push(...(await usersBy(graph, 'mail', missing)));
  const found = ids.map((id) => users.find(isNamed(id)));
  return {
    people: eachPersonOnce(found.flatMap((user) => (user ? [personOf(user)] : []))),
    unknown: ids.filter((_, index) => !found[index]),
  };
};

const isGuid = (id: string): boolean => z.guid().safeParse(id).success;

/** None of these differ by case. A guest's mail address is not the principal name. */
const isNamed =
  (wanted: string) =>
  ({ id, userPrincipalName, mail }: JsonObject): boolean =>
    [text(id), text(userPrincipalName), text(mail)].some(
      (name) => name?.toLowerCase() === wanted.toLowerCase(),
    );

const eachOnce = (ids: readonly string[]): string[] => [
  ...new Map(ids.map((id) => [id.toLowerCase(), id])).values(),
];

/** Somebody may be asked for by object id and by name. */
const eachPersonOnce = (people: readonly DirectoryPerson[]): DirectoryPerson[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
];

async function usersBy(
  graph: GraphClient,
  field: UserKey,
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
