import 'server-only';
import { createArmClient } from '../arm/arm-client';
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint';
import type { Caller } from './auth/caller';
import { limitedCaller } from './auth/limited-caller';
import { readGraphToken } from './auth/read-graph-token';
import { verifyToken } from './auth/verify-token';
import { serverConfig } from './config/config';
import type { Config } from './config/parse-config';
import type { AppError } from './errors/app-error';
import { callerLeftStatus, hasLeft } from './errors/caller-left';
import { toAppError } from './errors/to-app-error';
import { createGraphClient } from './graph/graph-client';
import { answerTo, errorAnswer } from './http/answer';
import { readInput } from './http/read-input';
import { requestIdOf } from './http/request-id';
import { logCall, pseudonym, stackOf } from './log';
import { inCallSpan, withTrace } from './operations/call-span';
import type { ArmEndpoint, CallContext, GraphEndpoint, GraphVerb, Verb } from './verb';

/** What is known of a call when it ends, however far it came. */
interface Progress {
  requestId: string;
  started: number;
  calls: number;
  caller?: Caller;
}

/** What differs between the services that stand behind an endpoint. */
interface Backing<E extends Endpoint> {
  endpoint: E;
  callerOf(authorization: string | null, config: Config): Caller | Promise<Caller>;
  run(call: InputOf<E> & CallContext, requestId: string): Promise<OutputOf<E>>;
}

/** The route handler of an endpoint of ARM: who calls, with what, and what came of it. */
export const route = <E extends ArmEndpoint>(endpoint: E, verb: Verb<E>) =>
  handler<E>({
    endpoint,
    callerOf: (authorization, { auth }) => verifyToken(authorization, auth),
    run: (call, requestId) =>
      verb({ ...call, arm: createArmClient(sessionOf(call, call.config.arm, requestId)) }),
  });

/** The same for an endpoint of Microsoft Graph. */
export const graphRoute = <E extends GraphEndpoint>(endpoint: E, verb: GraphVerb<E>) =>
  handler<E>({
    endpoint,
    callerOf: (authorization, { auth }) => readGraphToken(authorization, auth),
    run: (call, requestId) =>
      verb({ ...call, graph: createGraphClient(sessionOf(call, call.config.graph, requestId)) }),
  });

const sessionOf = (
  { caller, signal, onCall }: CallContext,
  { endpoint }: { endpoint: string },
  requestId: string,
) => ({ endpoint, token: caller.token, requestId, signal, onCall });

function handler<E extends Endpoint>(backing: Backing<E>) {
  const handle = async (request: Request): Promise<Response> => {
    const config = serverConfig();
    const progress: Progress = {
      requestId: requestIdOf(request.headers),
      started: performance.now(),
      calls: 0,
    };
    const { endpoint } = backing;
    try {
      const output = await run(backing, request, config, progress);
      const response = answerTo(request, endpoint.status, output, progress.requestId);
      log(endpoint, config, progress, response.status);
      return response;
    } catch (thrown) {
      if (hasLeft(thrown, request.signal)) {
        log(endpoint, config, progress, callerLeftStatus);
        return new Response(null, { status: callerLeftStatus });
      }
      const error = toAppError(thrown);
      const response = errorAnswer(error, progress.requestId);
      log(endpoint, config, progress, response.status, error);
      return response;
    }
  };
  return (request: Request) => inCallSpan(backing.endpoint.name, () => handle(request));
}

/** The caller comes first: nothing is told to strangers, not even what a request should look like. */
async function run<E extends Endpoint>(
  backing: Backing<E>,
  request: Request,
  config: Config,
  progress: Progress,
) {
  const { signal, headers } = request;
  const caller = await limitedCaller(backing.endpoint, headers, config, () =>
    backing.callerOf(headers.get('authorization'), config),
  );
  progress.caller = caller;
  const input = await readInput(backing.endpoint, request);
  const onCall = () => void progress.calls++;
  return backing.run({ ...input, caller, config, signal, onCall }, progress.requestId);
}

function log(
  { name }: Endpoint,
  { logLevel }: Config,
  { requestId, started, calls, caller }: Progress,
  status: number,
  error?: AppError,
): void {
  const { service } = error?.details ?? {};
  logCall(
    withTrace({
      endpoint: name,
      status,
      ms: Math.round(performance.now() - started),
      requestId,
      calls,
      ...(caller && { user: pseudonym(caller.oid) }),
      ...(error && { error: error.code }),
      ...(service && { serviceCode: service.code }),
      ...(service?.requestId !== undefined && { serviceRequestId: service.requestId }),
      ...(error?.code === 'internal' && { stack: stackOf(error.cause) }),
    }),
    logLevel,
  );
}
