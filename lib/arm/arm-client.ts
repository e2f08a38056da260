import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import {
  bearerTokenAuthenticationPolicyName,
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  decompressResponsePolicy,
  redirectPolicyName,
  type HttpMethods,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { apiVersions } from './api-versions';
import { isJsonObject, type JsonObject } from './json';
import { allPages } from './pages';
import { addArmPolicies, type ArmSession } from './policies';
import { nonsense } from './read-failure';

/** ARM on behalf of one caller. Paths are encoded ARM ids; what fails throws an `ArmFailure`. */
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
  /** The SDK, for what it reads without loss; its calls fail and count as all others. */
  sdk(subscriptionId: string): AzureMachineLearningWorkspaces;
  /** How many requests were sent so far. */
  calls(): number;
}

interface SendOptions {
  apiVersion: string;
  query?: Record<string, string>;
  body?: JsonObject;
}

export interface ArmAnswer {
  status: number;
  header(name: string): string | undefined;
  /** Empty where ARM sent no body. */
  body: JsonObject;
}

// Node's global agents keep connections alive, so consecutive calls share theirs.
const http = createDefaultHttpClient();

export function createArmClient(session: ArmSession): ArmClient {
  const { endpoint } = session;
  let calls = 0;
  const onCall = () => void calls++;
  const request = rawRequest(session, onCall);
  const get = async (url: string) => (await request('GET', url)).body;
  return {
    endpoint,
    get: (path, apiVersion) => get(armUrl(endpoint, path, { 'api-version': apiVersion })),
    list: (path, apiVersion, { maxPages } = {}) =>
      allPages(get, armUrl(endpoint, path, { 'api-version': apiVersion }), maxPages),
    send: (method, path, { apiVersion, query, body }) =>
      request(method, armUrl(endpoint, path, { ...query, 'api-version': apiVersion }), body),
    follow: (url) => request('GET', url),
    sdk: (subscriptionId) => sdkClient(session, subscriptionId, onCall),
    calls: () => calls,
  };
}

function armUrl(endpoint: string, path: string, query: Record<string, string>): string {
  return `${endpoint}${path}?${new URLSearchParams(query)}`;
}

function rawRequest(session: ArmSession, onCall: () => void) {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(decompressResponsePolicy());
  addArmPolicies(pipeline, session, onCall);
  return async (method: HttpMethods, url: string, body?: JsonObject): Promise<ArmAnswer> => {
    const request = createPipelineRequest({
      url,
      method,
      allowInsecureConnection: isLoopback(session.endpoint),
    });
    request.headers.set('accept', 'application/json');
    if (body) {
      request.headers.set('content-type', 'application/json');
      request.body = JSON.stringify(body);
    }
    const response = await pipeline.sendRequest(http, request);
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: bodyOf(response),
    };
  };
}

function bodyOf(response: PipelineResponse): JsonObject {
  if (!response.bodyAsText) return {};
  const body = parse(response);
  if (!isJsonObject(body)) throw nonsense(response, 'The answer is no JSON object');
  return body;
}

function parse(response: PipelineResponse): unknown {
  try {
    return JSON.parse(response.bodyAsText ?? '');
  } catch {
    throw nonsense(response, 'The answer is broken JSON');
  }
}

// Our policies take the place of the SDK's own: its bearer policy refuses plain http even on
// loopback, its retries repeat writes, and its redirects would leave ARM's origin.
function sdkClient(session: ArmSession, subscriptionId: string, onCall: () => void) {
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
  addArmPolicies(client.pipeline, session, onCall);
  return client;
}

/** A token may travel unencrypted only where nobody can listen. */
function isLoopback(endpoint: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(endpoint).hostname);
}
