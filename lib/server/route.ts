import 'server-only';
import { randomUUID } from 'node:crypto';
import { createArmClient, type ArmClient } from '../arm/arm-client';
import type { Endpoint } from '../contract/endpoint';
import type { Caller } from './auth/caller';
import { verifyToken } from './auth/verify-token';
import { serverConfig } from './config/config';
import type { Config } from './config/parse-config';
import type { AppError } from './errors/app-error';
import { toAppError } from './errors/to-app-error';
import { answer, errorAnswer } from './http/answer';
import { readInput } from './http/read-input';
import { logCall, pseudonym } from './log';
import type { Verb } from './verb';

/** What is known of a call when it ends, however far it came. */
interface Progress {
  requestId: string;
  started: number;
  caller?: Caller;
  arm?: ArmClient;
}

/** The route handler of an endpoint: who calls, with what, and what came of it. */
export function route<E extends Endpoint>(endpoint: E, verb: Verb<E>) {
  return async (request: Request): Promise<Response> => {
    const config = serverConfig();
    const progress: Progress = { requestId: randomUUID(), started: performance.now() };
    try {
      const output = await run(endpoint, verb, request, config, progress);
      const response = answer(endpoint.status, output, progress.requestId);
      log(endpoint, config, progress, response.status);
      return response;
    } catch (thrown) {
      const error = toAppError(thrown);
      const response = errorAnswer(error, progress.requestId);
      log(endpoint, config, progress, response.status, error);
      return response;
    }
  };
}

/** The caller comes first: nothing is told to strangers, not even what a request should look like. */
async function run<E extends Endpoint>(
  endpoint: E,
  verb: Verb<E>,
  request: Request,
  config: Config,
  progress: Progress,
) {
  const { signal } = request;
  const caller = await verifyToken(request.headers.get('authorization'), config.auth);
  progress.caller = caller;
  const input = await readInput(endpoint, request);
  const arm = createArmClient({
    endpoint: config.arm.endpoint,
    token: caller.token,
    requestId: progress.requestId,
    signal,
  });
  progress.arm = arm;
  return verb({ ...input, caller, arm, config, signal });
}

function log(
  { name }: Endpoint,
  { logLevel }: Config,
  { requestId, started, caller, arm }: Progress,
  status: number,
  error?: AppError,
): void {
  const { service } = error?.details ?? {};
  logCall(
    {
      endpoint: name,
      status,
      ms: Math.round(performance.now() - started),
      requestId,
      armCalls: arm?.calls() ?? 0,
      ...(caller && { user: pseudonym(caller.oid) }),
      ...(error && { error: error.code }),
      ...(service && { armCode: service.code }),
      ...(service?.requestId !== undefined && { armRequestId: service.requestId }),
      ...(error?.code === 'internal' && { stack: stackOf(error.cause) }),
    },
    logLevel,
  );
}

const stackOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
