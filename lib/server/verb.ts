import type { ArmClient } from '../arm/arm-client';
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint';
import type { Caller } from './auth/caller';
import type { Config } from './config/parse-config';

/** What a verb gets: its parsed input, and ARM on behalf of the caller. */
export interface Call<E extends Endpoint> extends InputOf<E> {
  caller: Caller;
  arm: ArmClient;
  config: Config;
  signal: AbortSignal;
}

/** What an endpoint does, apart from HTTP. Failures are thrown. */
export type Verb<E extends Endpoint> = (call: Call<E>) => Promise<OutputOf<E>>;
