import { GraphError } from './graph-error';

// Codes and texts of Microsoft Graph (Graph docs: error responses, advanced query capabilities).

export function invalidToken(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    'www-authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com"',
  });
}

export function requestDenied(): GraphError {
  return new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}

export function userNotFound(wanted: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${wanted}' does not exist or one of its queried reference-property objects are not ` +
      'present.',
  );
}

export function segmentNotFound(segment: string): GraphError {
  return new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`);
}

export function methodNotAllowed(method: string): GraphError {
  return new GraphError(
    405,
    'Request_BadRequest',
    `Specified HTTP method '${method}' is not allowed.`,
  );
}

export function searchNeedsHeader(): GraphError {
  return unsupportedQuery(
    'Request with $search query parameter only works through MSGraph with a special request ' +
      "header: 'ConsistencyLevel: eventual'",
  );
}

export function unsupportedQuery(message: string): GraphError {
  return new GraphError(400, 'Request_UnsupportedQuery', message);
}

export function badQuery(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}
