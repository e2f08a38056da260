import { ArmError } from '../core/errors';

// ARM's own errors, in front of any resource provider. Codes and texts are those that ARM answers
// with; see "Troubleshoot common Azure deployment errors" and the ARM RPC in the Azure docs.

export function missingSubscription(): ArmError {
  return new ArmError(404, {
    code: 'MissingSubscription',
    message: 'The request did not have a subscription or a valid tenant level resource provider.',
  });
}

export function invalidSubscriptionId(id: string): ArmError {
  return new ArmError(400, {
    code: 'InvalidSubscriptionId',
    message: `The provided subscription identifier '${id}' is malformed or invalid.`,
  });
}

export function subscriptionNotFound(id: string): ArmError {
  return new ArmError(404, {
    code: 'SubscriptionNotFound',
    message: `The subscription '${id}' could not be found.`,
  });
}

export function resourceGroupNotFound(name: string): ArmError {
  return new ArmError(404, {
    code: 'ResourceGroupNotFound',
    message: `Resource group '${name}' could not be found.`,
  });
}

/** `type` as in `Microsoft.MachineLearningServices/workspaces/ws1`: type and name joined. */
export function resourceNotFound(typeAndName: string, resourceGroup: string): ArmError {
  return new ArmError(404, {
    code: 'ResourceNotFound',
    message:
      `The Resource '${typeAndName}' under resource group '${resourceGroup}' was not found. ` +
      'For more details please go to https://aka.ms/ARMResourceNotFoundFix',
  });
}

/** Of a child that its parent's provider looks up, e.g. a subnet of a network. */
export function childNotFound(name: string, parent: string): ArmError {
  return new ArmError(404, {
    code: 'NotFound',
    message: `Resource '${name}' was not found in '${parent}'.`,
  });
}

export function invalidResourceType(type: string, namespace: string, version: string): ArmError {
  return new ArmError(404, {
    code: 'InvalidResourceType',
    message:
      `The resource type '${type}' could not be found in the namespace '${namespace}' for api ` +
      `version '${version}'.`,
  });
}

export function invalidResourceNamespace(namespace: string): ArmError {
  return new ArmError(404, {
    code: 'InvalidResourceNamespace',
    message: `The resource namespace '${namespace}' is invalid.`,
  });
}

export function methodNotAllowed(method: string, allowed: readonly string[]): ArmError {
  return new ArmError(
    405,
    {
      code: 'MethodNotAllowed',
      message: `The requested resource does not support http method '${method}'.`,
    },
    { allow: allowed.join(', ') },
  );
}

export function missingApiVersion(): ArmError {
  return new ArmError(400, {
    code: 'MissingApiVersionParameter',
    message: 'The api-version query parameter (?api-version=) is required for all requests.',
  });
}

export function invalidApiVersion(asked: string, supported: readonly string[]): ArmError {
  return new ArmError(400, {
    code: 'InvalidApiVersionParameter',
    message:
      `The api-version '${asked}' is invalid. The supported versions are ` +
      `'${supported.join(',')}'.`,
  });
}

export function noRegisteredProvider(
  asked: string,
  type: string,
  supported: readonly string[],
): ArmError {
  return new ArmError(400, {
    code: 'NoRegisteredProviderFound',
    message:
      `No registered resource provider found for location '' and API version '${asked}' for type ` +
      `'${type.slice(type.indexOf('/') + 1)}'. The supported api-versions are ` +
      `'${supported.join(', ')}'.`,
  });
}

export function invalidRequestContent(reason: string): ArmError {
  return new ArmError(400, {
    code: 'InvalidRequestContent',
    message: `The request content was invalid and could not be deserialized: '${reason}'.`,
  });
}

export function authorizationFailed(
  caller: { upn: string; oid: string },
  action: string,
  scope: string,
): ArmError {
  return new ArmError(403, {
    code: 'AuthorizationFailed',
    message:
      `The client '${caller.upn}' with object id '${caller.oid}' does not have authorization to ` +
      `perform action '${action}' over scope '${scope}' or the scope is invalid. If access was ` +
      'recently granted, please refresh your credentials.',
  });
}

export function requestsThrottled(
  kind: string,
  subscriptionId: string,
  oid: string,
  retryAfterSeconds: number,
): ArmError {
  return new ArmError(
    429,
    {
      code: 'SubscriptionRequestsThrottled',
      message:
        `Number of '${kind}' requests for subscription '${subscriptionId}' actor '${oid}' ` +
        `exceeded. Please try again after '${retryAfterSeconds}' seconds after additional tokens ` +
        'are available. Refer to https://aka.ms/arm-throttling for additional information.',
    },
    { 'retry-after': String(retryAfterSeconds) },
  );
}

export function internalServerError(): ArmError {
  return new ArmError(500, {
    code: 'InternalServerError',
    message: 'Encountered internal server error.',
  });
}
