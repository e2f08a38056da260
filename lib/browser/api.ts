import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint';

/** Only what the endpoint takes needs to be given. */
type CallInput<E extends Endpoint> = {
  [
    Part in keyof InputOf<E> as InputOf<E>[Part] extends Record<string, never> ? never : Part
  ]: InputOf<E>[Part];
};

/**
 * Calls one of our routes with the signed-in user's ARM token and parses the answer.
 * @throws ApiError for every failure, the network's included.
 */
export declare function call<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  signal?: AbortSignal,
): Promise<OutputOf<E>>;
