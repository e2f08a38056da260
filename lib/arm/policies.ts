import {
  retryPolicy,
  type Pipeline,
  type PipelinePolicy,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { ArmFailure } from './arm-failure';
import { failureOfAnswer, failureOfError } from './read-failure';
import { traceCalls } from './trace-calls';

/** On whose behalf ARM, or a service that speaks as it does, is called, and for how long. */
export interface ArmSession {
  /** Origin of ARM, e.g. `https://management.azure.com`; another service may have a path, too. */
  endpoint: string;
  /** The caller's own token; it is sent to no other origin. */
  token: string;
  /** Sent along, so that ARM's logs and ours can be joined. */
  requestId: string;
  /** Ends the calls when the caller has gone away. */
  signal?: AbortSignal;
  /** Counts each request that is sent. */
  onCall?: () => void;
}

/** ARM RPC: a resource provider has to answer within 60 seconds. */
const timeoutMs = 60_000;

/** What every call to ARM goes through, be it raw or the SDK's. */
export function addArmPolicies(pipeline: Pipeline, session: ArmSession): void {
  pipeline.addPolicy(oneErrorUnion(session));
  pipeline.addPolicy(retryReads(), { phase: 'Retry' });
  pipeline.addPolicy(sign(session), { phase: 'Sign' });
  pipeline.addPolicy(traceCalls(), { phase: 'Sign' });
}

/** The outermost policy: whatever goes wrong below leaves as an `ArmFailure`. */
function oneErrorUnion({ signal }: ArmSession): PipelinePolicy {
  return {
    name: 'oneErrorUnion',
    async sendRequest(request, next) {
      request.timeout = timeoutMs;
      if (signal) request.abortSignal = signal;
      try {
        const response = await next(request);
        if (isAnswer(response)) return response;
        throw failureOfAnswer(response);
      } catch (error) {
        signal?.throwIfAborted();
        throw failureOfError(error, request);
      }
    },
  };
}

function isAnswer({ status, bodyAsText, headers }: PipelineResponse): boolean {
  if (status < 200 || status > 299) return false;
  return !bodyAsText || /[/+]json\b/i.test(headers.get('content-type') ?? '');
}

/**
 * Only reads are repeated, as a write may have happened though its answer was lost. 429 and 503 are
 * not waited for: they go to the browser with their Retry-After, which shows how long it will be.
 */
function retryReads(): PipelinePolicy {
  const strategy: Parameters<typeof retryPolicy>[0][number] = {
    name: 'retryReads',
    retry({ retryCount, response, responseError }) {
      const request = response?.request ?? responseError?.request;
      const failed = response ? [500, 502, 504].includes(response.status) : true;
      if (request?.method !== 'GET' || !failed) return { skipStrategy: true };
      return { retryAfterInMs: 100 * 2 ** retryCount };
    },
  };
  return retryPolicy([strategy], { maxRetries: 2 });
}

/** Sends the caller's token, and to ARM only: neither a nextLink nor anything else leads away. */
function sign({ endpoint, token, requestId, onCall }: ArmSession): PipelinePolicy {
  const { origin } = new URL(endpoint);
  return {
    name: 'signForArm',
    sendRequest(request, next) {
      if (new URL(request.url).origin !== origin) {
        throw new ArmFailure({
          kind: 'nonsense',
          status: 200,
          reason: 'ARM gave a link to another origin',
        });
      }
      request.headers.set('authorization', `Bearer ${token}`);
      request.headers.set('x-ms-client-request-id', requestId);
      onCall?.();
      return next(request);
    },
  };
}
