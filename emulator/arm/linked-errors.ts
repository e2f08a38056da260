import { ArmError } from '../core/errors';
import type { Caller } from './context';

/** Wording: Azure docs, "Troubleshoot common Azure deployment errors". */
export function linkedInvalidPropertyId(target: string, id: string): ArmError {
  return new ArmError(400, {
    code: 'LinkedInvalidPropertyId',
    message:
      `Property id '${id}' at path '${target}' is invalid. Expect fully qualified resource Id ` +
      "that start with '/subscriptions/{subscriptionId}' or " +
      "'/providers/{resourceProviderNamespace}/'.",
  });
}

/** Wording: what ARM answers, as reported in MicrosoftDocs/azure-docs and Azure/azure-cli. */
export function linkedAuthorizationFailed(
  { upn, oid }: Pick<Caller, 'upn' | 'oid'>,
  action: string,
  scope: string,
  refused: readonly { action: string; id: string }[],
): ArmError {
  const actions = [...new Set(refused.map((link) => link.action))].join(',');
  const scopes = refused.map(({ id }) => id).join(',');
  return new ArmError(403, {
    code: 'LinkedAuthorizationFailed',
    message:
      `The client '${upn}' with object id '${oid}' has permission to perform action '${action}' ` +
      `on scope '${scope}'; however, it does not have permission to perform action(s) ` +
      `'${actions}' on the linked scope(s) '${scopes}' (respectively) or the linked scope(s) are ` +
      'invalid.',
  });
}
