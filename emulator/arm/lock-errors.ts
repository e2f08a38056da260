import { ArmError } from '../core/errors';

/** Wording: what ARM answers, as reported in Azure/azure-cli and hashicorp/terraform-provider-azurerm. */
export function scopeLocked(
  scope: string,
  kind: 'delete' | 'write',
  lockedScopes: readonly string[],
): ArmError {
  return new ArmError(409, {
    code: 'ScopeLocked',
    message:
      `The scope '${scope}' cannot perform ${kind} operation because following scope(s) are ` +
      `locked: '${lockedScopes.join(',')}'. Please remove the lock and try again.`,
  });
}

export function lockNotFound(name: string): ArmError {
  return new ArmError(404, {
    code: 'LockNotFound',
    message: `The lock '${name}' could not be found.`,
  });
}
