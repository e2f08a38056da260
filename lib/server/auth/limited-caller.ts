import type { Endpoint } from '../../contract/endpoint';
import type { Config } from '../config/parse-config';
import { AppError } from '../errors/app-error';
import { callerAddress } from '../http/caller-address';
import { RateLimit } from '../http/rate-limit';
import type { Caller } from './caller';

interface Limits {
  calls: RateLimit;
  /** Tokens that were refused, by where they came from. */
  refusals: RateLimit;
}

let limits: Limits | undefined;

/** They are counted over all routes, for the life of the process. */
const limitsOf = (perMinute: number): Limits =>
  (limits ??= { calls: new RateLimit(perMinute), refusals: new RateLimit(perMinute) });

/**
 * Who calls, unless that is too often. Known callers are counted by their object id. Strangers are
 * counted by their address, where a proxy tells it, and only when they are refused: a whole office
 * may come from one address.
 */
export async function limitedCaller(
  { audience }: Endpoint,
  headers: Headers,
  { requestsPerMinute, trustedProxies }: Pick<Config, 'requestsPerMinute' | 'trustedProxies'>,
  callerOf: () => Caller | Promise<Caller>,
): Promise<Caller> {
  const { calls, refusals } = limitsOf(requestsPerMinute);
  const address = callerAddress(headers, trustedProxies);
  if (address !== undefined) await refusals.require(address);
  try {
    const caller = await callerOf();
    // Apart from each other: of Graph's tokens only Graph can tell whether they are forged, so one
    // that is must not use up what its victim has of ARM.
    await calls.count(`${audience} ${caller.oid}`);
    return caller;
  } catch (error) {
    if (address !== undefined && isRefusal(error)) await refusals.count(address);
    throw error;
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'signed-out';
