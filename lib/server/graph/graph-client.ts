import type { JsonObject } from '../../arm/json';
import { rawRequest } from '../../arm/raw-request';
import type { ArmSession } from '../../arm/policies';
import { toAppError } from '../errors/to-app-error';
import { objects } from '../map/read';

/** Microsoft Graph on behalf of one caller; what fails throws an `AppError`. */
export interface GraphClient {
  /** One page of users. */
  users(query: Record<string, string>): Promise<JsonObject[]>;
}

/** Graph's errors, ids and throttling are as ARM's, so it is called the same way. */
export function createGraphClient(session: ArmSession): GraphClient {
  const request = rawRequest(session);
  const headers = {
    'client-request-id': session.requestId,
    // Graph docs, "Advanced query capabilities": `$search` is answered with this alone.
    consistencylevel: 'eventual',
  };
  return {
    async users(query) {
      const url = `${session.endpoint}/v1.0/users?${new URLSearchParams(query)}`;
      try {
        const { body } = await request('GET', url, undefined, headers);
        return objects(body.value);
      } catch (error) {
        throw toAppError(error, 'Microsoft Graph');
      }
    },
  };
}
