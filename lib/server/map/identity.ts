import type { JsonObject } from '../../arm/json';
import type { UserAssignedIdentity } from '../../domain/identity/compute-identity';
import { resourceOf } from './resource';

export function userAssignedIdentityOf(arm: JsonObject): UserAssignedIdentity {
  return resourceOf(arm);
}
