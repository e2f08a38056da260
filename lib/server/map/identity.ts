import type { JsonObject } from '../../arm/json';
import type { UserAssignedIdentity } from '../../domain/identity/compute-identity';
import { lastSegment, resourceGroupIn } from './arm-id';
import { text } from './read';

export function userAssignedIdentityOf(arm: JsonObject): UserAssignedIdentity {
  const id = text(arm.id) ?? '';
  return {
    id,
    name: text(arm.name) ?? lastSegment(id),
    resourceGroup: resourceGroupIn(id),
    location: text(arm.location) ?? '',
  };
}
