import type { ArmClient } from '../arm/arm-client';
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint';
import type { Caller } from './auth/caller';
import type { Config } from './config/parse-config';
import type { GraphClient } from './graph/graph-client';

export type ArmEndpoint = Endpoint & { audience: 'arm' };
export type GraphEndpoint = Endpoint & { audience: 'graph' };

/** What every verb gets beside its parsed input. */
export interface CallContext {
  caller: Caller;
  config: Config;
  signal: AbortSignal;
  /** Counts a request to Azure in the log; those of the clients are counted already. */
  onCall: () => void;
}

/** What an endpoint does, apart from HTTP, with ARM on behalf of the caller. Failures are thrown. */
export type Verb<E extends ArmEndpoint> = (
  call: InputOf<E> & CallContext & { arm: ArmClient },
) => Promise<OutputOf<E>>;

/** The same with Microsoft Graph, whose token ARM would not take. */
export type GraphVerb<E extends GraphEndpoint> = (
  call: InputOf<E> & CallContext & { graph: GraphClient },
) => Promise<OutputOf<E>>;
