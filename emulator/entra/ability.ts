import { grants } from '../arm/authz';
import { roles } from '../arm/roles';
import type { Person } from './people';

const COMPUTES = 'Microsoft.MachineLearningServices/workspaces/computes';

/** What sets one person apart from the next, from most to least; the first that is allowed says it. */
const abilities = [
  ['Microsoft.Authorization/roleAssignments/write', 'May do everything, giving access included'],
  [`${COMPUTES}/write`, 'May create, run and delete computes'],
  [`${COMPUTES}/start/action`, 'May start and stop computes, not create them'],
  [`${COMPUTES}/read`, 'May look and change nothing'],
] as const;

/** What a person may do with the roles that they usually hold, in a few words. */
export function abilityOf({ roles: held }: Pick<Person, 'roles'>): string {
  const found = abilities.find(([action]) => held.some((role) => grants(roles[role], action)));
  return found?.[1] ?? 'Has no access to any workspace';
}
