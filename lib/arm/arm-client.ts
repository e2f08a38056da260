import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { bearerTokenAuthenticationPolicyName, redirectPolicyName } from '@azure/core-rest-pipeline';
import { apiVersions } from './api-versions';
import type { JsonObject } from './json';
import { allPages } from './pages';
import { addArmPolicies, type ArmSession } from './policies';
import { isLoopback, rawRequest, type ArmAnswer } from './raw-request';

/** ARM on behalf of one caller. Paths are ARM ids as they are written; what fails throws an `ArmFailure`. */
export interface ArmClient {
  endpoint: string;
  get(path: string, apiVersion: string): Promise<JsonObject>;
  /** All items of a list: follows every `nextLink`, unless it is told to stop after some pages. */
  list(path: string, apiVersion: string, options?: { maxPages?: number }): Promise<unknown[]>;
  /** A write, or a POST that reads. ARM may go on with it after the answer. */
  send(
    method: 'PUT' | 'PATCH' | 'POST' | 'DELETE',
    path: string,
    options: SendOptions,
  ): Promise<ArmAnswer>;
  /** Asks a URL that ARM gave. */
  follow(url: string): Promise<ArmAnswer>;
  /** The SDK, for what it reads without loss; its calls fail as all others. */
  sdk(subscriptionId: string): AzureMachineLearningWorkspaces;
}

interface SendOptions {
  apiVersion: string;
  query?: Record<string, string>;
  body?: JsonObject;
}

export function createArmClient(session: ArmSession): ArmClient {
  const { endpoint } = session;
  const request = rawRequest(session);
  const get = async (url: string) => (await request('GET', url)).body;
  return {
    endpoint,
    get: (path, apiVersion) => get(armUrl(endpoint, path, { 'api-version': apiVersion })),
    list: (path, apiVersion, { maxPages } = {}) =>
      allPages(get, armUrl(endpoint, path, { 'api-version': apiVersion }), maxPages),
    send: (method, path, { apiVersion, query, body }) =>
      request(method, armUrl(endpoint, path, { ...query, 'api-version': apiVersion }), body),
    follow: (url) => request('GET', url),
    sdk: (subscriptionId) => sdkClient(session, subscriptionId),
  };
}

function armUrl(endpoint: string, id: string, query: Record<string, string>): string {
  const path = id.split('/').map(encodeURIComponent).join('/');
  return `${endpoint}${path}?${new URLSearchParams(query)}`;
}

// Our policies take the place of the SDK's own: its bearer policy refuses plain http even on
// loopback, its retries repeat writes, and its redirects would leave ARM's origin.
function sdkClient(session: ArmSession, subscriptionId: string) {
  const credential = {
    getToken: async () => ({ token: session.token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }),
  };
  const client = new AzureMachineLearningWorkspaces(credential, subscriptionId, {
    endpoint: session.endpoint,
    apiVersion: apiVersions.machineLearning,
    allowInsecureConnection: isLoopback(session.endpoint),
  });
  // The last is the name of the pipeline's default retry policy, which it does not export.
  const replaced = [bearerTokenAuthenticationPolicyName, redirectPolicyName, 'defaultRetryPolicy'];
  for (const name of replaced) client.pipeline.removePolicy({ name });
  addArmPolicies(client.pipeline, session);
  return client;
}
