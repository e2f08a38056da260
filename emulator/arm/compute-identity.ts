import { ArmError } from '../core/errors';
import type { IdentityRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import type { ComputeRecord } from '../sim/compute-record';
import { systemPrincipalOf } from '../sim/idle-shutdown';
import { isJsonObject, type JsonObject } from '../sim/json';
import { identityResourceId } from '../sim/resource-id';
import { invalidValue } from './compute-errors';
import type { ComputeRequest } from './compute-request';
import { sameName } from './lookup';

type WrittenIdentity = NonNullable<ComputeRequest['identity']>;

/** Ids of the user-assigned identities; one that is written as null is taken away (ARM RPC). */
export function identityIdsOf(identity: WrittenIdentity | JsonObject | null): string[] {
  const assigned = identity?.['userAssignedIdentities'];
  if (!isJsonObject(assigned)) return [];
  return Object.keys(assigned).filter((id) => assigned[id] !== null);
}

/** The identity as a record keeps it, or the service's refusal; null for none. */
export function requireIdentity(
  subscription: SubscriptionState,
  written: WrittenIdentity,
  resourceId: string,
): JsonObject | null {
  const ids = identityIdsOf(written);
  const { type } = written;
  const isUserAssigned = type === 'UserAssigned';
  // Azure docs, "Create an Azure Machine Learning compute cluster": one kind or the other.
  if (type === 'SystemAssigned,UserAssigned' || (!isUserAssigned && ids.length > 0)) {
    throw invalidValue(
      'identity.type',
      'a compute has a system-assigned identity or user-assigned ones, not both.',
    );
  }
  if (isUserAssigned && ids.length === 0) {
    throw invalidValue('identity.userAssignedIdentities', 'it has to name an identity.');
  }
  const unknown = ids.find((id) => findIdentity(subscription, id) === undefined);
  if (unknown !== undefined) throw identityOperationFailed(resourceId, unknown);
  if (type === 'None') return null;
  if (!isUserAssigned) return { type };
  return { type, userAssignedIdentities: Object.fromEntries(ids.map((id) => [id, {}])) };
}

function findIdentity(
  { subscriptionId, identities }: SubscriptionState,
  id: string,
): IdentityRecord | undefined {
  return identities.find((one) => sameName(identityResourceId(subscriptionId, one), id));
}

/** The identity of a compute with what only the service knows of it. */
export function computeIdentityBody(
  subscription: SubscriptionState,
  resourceId: string,
  { identity, createdBy }: ComputeRecord,
): JsonObject | null {
  if (identity === null) return null;
  if (identity['type'] === 'SystemAssigned') {
    const principalId = systemPrincipalOf(resourceId);
    return { ...identity, principalId, tenantId: createdBy.tenantId };
  }
  const entries = identityIdsOf(identity).map((id): [string, JsonObject] => {
    const found = findIdentity(subscription, id);
    return [id, found ? { principalId: found.principalId, clientId: found.clientId } : {}];
  });
  return { ...identity, userAssignedIdentities: Object.fromEntries(entries) };
}

/** Wording: what ARM answers, as reported in hashicorp/terraform-provider-azurerm. */
function identityOperationFailed(resourceId: string, id: string): ArmError {
  const inner = JSON.stringify({
    error: { code: 'BadRequest', message: `Resource '${id}' was not found.` },
  });
  return new ArmError(400, {
    code: 'FailedIdentityOperation',
    message:
      `Identity operation for resource '${resourceId}' failed with error 'Failed to perform ` +
      `resource identity operation. Status: 'BadRequest'. Response: '${inner}'.'.`,
  });
}
