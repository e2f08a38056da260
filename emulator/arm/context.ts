import type { Emulator } from '../core/emulator';
import type { SubscriptionState } from '../core/state';

export type ArmMethod = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** The names between braces of a path template. */
type ParamOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamOf<Rest>
  : never;

/** Who calls, as the token says, and what the role assignments allow. */
export interface Caller {
  oid: string;
  tid: string;
  name: string;
  upn: string;
  /** May the caller do `action` at `scope`, an ARM id? Without a scope: at the route's own. */
  can(action: string, scope?: string): boolean;
}

/** What every resource handler gets. Authentication, authorization and api-version are settled. */
export interface ArmCall<Param extends string = never> {
  emulator: Emulator;
  subscription: SubscriptionState;
  /** The subscription's time in milliseconds. */
  now: number;
  caller: Caller;
  /** Decoded, in the case that the caller wrote. */
  params: Readonly<Record<Param, string>>;
  query: URLSearchParams;
  /** Parsed JSON; undefined when there was none. */
  body: unknown;
  apiVersion: string;
  /** Where the caller reached the emulator, e.g. `http://localhost:4280`; no slash at the end. */
  baseUrl: string;
  /** Path as asked, without the query. */
  path: string;
}

export interface ArmReply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface ArmRoute {
  method: ArmMethod;
  /** ARM's own template; its fixed segments match without regard to case, as ARM does. */
  path: string;
  /**
   * The RBAC action that the caller must have at the resource. Null where the handler itself shows
   * each caller only what is theirs, as ARM's lists across scopes do.
   */
  action: string | null;
  apiVersions: readonly string[];
  /** Runs to its end at once, so two calls never see the state half changed. */
  handle(call: ArmCall): ArmReply;
}

interface TypedRoute<Path extends string> extends Omit<ArmRoute, 'path' | 'handle'> {
  path: Path;
  handle(call: ArmCall<ParamOf<Path>>): ArmReply;
}

/** Makes a route whose handler knows the names of its path's parameters. */
export function armRoute<const Path extends string>(route: TypedRoute<Path>): ArmRoute {
  return route;
}
