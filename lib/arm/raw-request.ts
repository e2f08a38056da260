import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  decompressResponsePolicy,
  type HttpMethods,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { isJsonObject, type JsonObject } from './json';
import { addArmPolicies, type ArmSession } from './policies';
import { nonsense } from './read-failure';

export interface ArmAnswer {
  status: number;
  header(name: string): string | undefined;
  /** Empty where ARM sent no body. */
  body: JsonObject;
}

// Node's global agents keep connections alive, so consecutive calls share theirs.
const http = createDefaultHttpClient();

/** Sends requests in which nothing is dropped or added; what fails throws an `ArmFailure`. */
export function rawRequest(session: ArmSession) {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(decompressResponsePolicy());
  addArmPolicies(pipeline, session);
  return async (
    method: HttpMethods,
    url: string,
    body?: JsonObject,
    headers: Record<string, string> = {},
  ): Promise<ArmAnswer> => {
    const request = createPipelineRequest({
      url,
      method,
      allowInsecureConnection: isLoopback(session.endpoint),
    });
    request.headers.set('accept', 'application/json');
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
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

/** A token may travel unencrypted only where nobody can listen. */
export function isLoopback(endpoint: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(endpoint).hostname);
}
