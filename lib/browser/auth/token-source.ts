/** Where ARM tokens come from; `call` knows no more of sign-in than this. */
export interface TokenSource {
  /** Waits for the person when they must act; `forceRefresh` distrusts what is cached. */
  accessToken(options: { forceRefresh: boolean }): Promise<string>;
}

let source: TokenSource | undefined;

export function provideTokens(from: TokenSource): void {
  source = from;
}

export function accessToken(options: { forceRefresh: boolean }): Promise<string> {
  if (!source) throw new Error('A call before sign-in has begun');
  return source.accessToken(options);
}
