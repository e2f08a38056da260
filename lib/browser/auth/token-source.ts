import type { Endpoint } from '../../contract/endpoint';

/** `forceRefresh` distrusts what is cached. */
type TokenOf = (options: { forceRefresh: boolean }) => Promise<string>;

/**
 * Where tokens come from; `call` knows no more of sign-in than this. ARM's waits for the person when
 * they must act, as nothing here works without it. Graph's throws what `needsConsent` tells.
 */
export type TokenSource = Readonly<Record<Endpoint['audience'], TokenOf>>;

let source: TokenSource | undefined;

export function provideTokens(from: TokenSource): void {
  source = from;
}

export function accessToken(
  audience: Endpoint['audience'],
  options: { forceRefresh: boolean },
): Promise<string> {
  if (!source) throw new Error('A call before sign-in has begun');
  return source[audience](options);
}
