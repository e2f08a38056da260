/** Where the app waits for the outcome, and how it wants to be told. */
export interface ReturnAddress {
  redirectUri: string;
  mode: 'query' | 'fragment';
  state: string | undefined;
}

/** Sends the browser back to the app. */
export function returnToApp(
  { redirectUri, mode, state }: ReturnAddress,
  outcome: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const target = new URL(redirectUri);
  const values = { ...outcome, ...(state === undefined ? {} : { state }) };
  if (mode === 'fragment') {
    target.hash = String(new URLSearchParams(values));
  } else {
    for (const [name, value] of Object.entries(values)) target.searchParams.set(name, value);
  }
  return new Response(null, {
    status: 302,
    headers: { location: target.href, 'cache-control': 'no-store', ...headers },
  });
}
