import {
  isRestError,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { ArmFailure, type ArmFailureCause } from './arm-failure';
import { isJsonObject } from './json';
import { parseRetryAfter } from './retry-after';

/** The failure that an answer with an unwanted status stands for. */
export function failureOfAnswer(response: PipelineResponse): ArmFailure {
  const { status, headers } = response;
  const requestId = requestIdOf(response);
  if (status < 400) {
    return nonsense(response, status < 300 ? 'The answer is not JSON' : `A redirect (${status})`);
  }
  const retryAfterSeconds = parseRetryAfter(headers.get('retry-after'));
  const challenge = headers.get('www-authenticate');
  const refusal: ArmFailureCause = {
    kind: 'answered',
    status,
    ...whatWasSaid(response),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(challenge !== undefined && { challenge }),
  };
  return new ArmFailure(refusal, { isWrite: isWrite(response.request) });
}

export function nonsense(response: PipelineResponse, reason: string): ArmFailure {
  const requestId = requestIdOf(response);
  const cause: ArmFailureCause = {
    kind: 'nonsense',
    status: response.status,
    reason,
    ...(requestId !== undefined && { requestId }),
  };
  return new ArmFailure(cause, { isWrite: isWrite(response.request) });
}

const isWrite = ({ method }: Pick<PipelineRequest, 'method'>): boolean => method !== 'GET';

/** Microsoft Graph leaves out the prefix (Graph docs, "Error responses"). */
const requestIdOf = ({ headers }: PipelineResponse): string | undefined =>
  headers.get('x-ms-request-id') ?? headers.get('request-id');

/** What the pipeline threw, as a failure of ours. */
export function failureOfError(error: unknown, request: PipelineRequest): ArmFailure {
  if (error instanceof ArmFailure) return error;
  if (isRestError(error) && error.response) return failureOfAnswer(error.response);
  const reason = isRestError(error) && error.code ? error.code : 'The call timed out';
  return new ArmFailure(
    { kind: 'unreachable', reason },
    { cause: error, isWrite: isWrite(request) },
  );
}

/** Gateways in front of ARM may answer an error status without ARM's body. */
function whatWasSaid({ status, bodyAsText }: PipelineResponse) {
  const body = parsed(bodyAsText);
  const error = isJsonObject(body) && isJsonObject(body.error) ? body.error : {};
  return {
    code: typeof error.code === 'string' ? error.code : `HTTP ${status}`,
    message:
      typeof error.message === 'string' ? error.message : 'The service gave no reason for this.',
    ...(typeof error.target === 'string' && { target: error.target }),
  };
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
