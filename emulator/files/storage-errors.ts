import { StorageError } from './storage-error';

// Codes, statuses and texts of the service (Azure docs: Azure Files error codes, common REST API
// error codes).

export function resourceNotFound(): StorageError {
  return new StorageError(404, 'ResourceNotFound', 'The specified resource does not exist.');
}

export function shareNotFound(): StorageError {
  return new StorageError(404, 'ShareNotFound', 'The specified share does not exist.');
}

export function parentNotFound(): StorageError {
  return new StorageError(404, 'ParentNotFound', 'The specified parent path does not exist.');
}

export function resourceAlreadyExists(): StorageError {
  return new StorageError(409, 'ResourceAlreadyExists', 'The specified resource already exists.');
}

export function resourceTypeMismatch(): StorageError {
  return new StorageError(
    409,
    'ResourceTypeMismatch',
    'The specified resource type does not match the type of the existing resource.',
  );
}

export function directoryNotEmpty(): StorageError {
  return new StorageError(409, 'DirectoryNotEmpty', 'The specified directory is not empty.');
}

export function invalidResourceName(): StorageError {
  return new StorageError(
    400,
    'InvalidResourceName',
    'The specified resource name contains invalid characters.',
  );
}

export function invalidUri(): StorageError {
  return new StorageError(
    400,
    'InvalidUri',
    'The requested URI does not represent any resource on the server.',
  );
}

export function missingHeader(): StorageError {
  return new StorageError(
    400,
    'MissingRequiredHeader',
    "An HTTP header that's mandatory for this request is not specified.",
  );
}

export function invalidHeader(): StorageError {
  return new StorageError(
    400,
    'InvalidHeaderValue',
    'The value for one of the HTTP headers is not in the correct format.',
  );
}

export function invalidQuery(): StorageError {
  return new StorageError(
    400,
    'InvalidQueryParameterValue',
    'Value for one of the query parameters specified in the request URI is invalid.',
  );
}

export function queryOutOfRange(): StorageError {
  return new StorageError(
    400,
    'OutOfRangeQueryParameterValue',
    'One of the query parameters specified in the request URI is outside the permissible range.',
  );
}

export function invalidRange(): StorageError {
  return new StorageError(
    416,
    'InvalidRange',
    'The range specified is invalid for the current size of the resource.',
  );
}

export function bodyTooLarge(): StorageError {
  return new StorageError(
    413,
    'RequestBodyTooLarge',
    'The request body is too large and exceeds the maximum permissible limit.',
  );
}

export function unsupportedVerb(): StorageError {
  return new StorageError(
    405,
    'UnsupportedHttpVerb',
    "The resource doesn't support specified Http Verb.",
  );
}

export function notAuthenticated(): StorageError {
  return new StorageError(
    401,
    'NoAuthenticationInformation',
    'Server failed to authenticate the request. Please refer to the information in the ' +
      'www-authenticate header.',
  );
}

export function authenticationFailed(detail: string): StorageError {
  return new StorageError(
    403,
    'AuthenticationFailed',
    'Server failed to authenticate the request. Make sure the value of Authorization header is ' +
      'formed correctly including the signature.',
    detail,
  );
}

/** What a storage account says that is closed to the network that the call comes from. */
export function closedToNetwork(): StorageError {
  return new StorageError(
    403,
    'AuthorizationFailure',
    'This request is not authorized to perform this operation.',
  );
}

/** What an account says that takes no keys (Azure docs: prevent Shared Key authorization). */
export function keysNotPermitted(): StorageError {
  return new StorageError(
    403,
    'KeyBasedAuthenticationNotPermitted',
    'Key based authentication is not permitted on this storage account.',
  );
}
