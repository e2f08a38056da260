/**
 * The address of whoever calls, as the proxies in front of this server know it: each adds the one it
 * was called from at the end of `X-Forwarded-For` (RFC 7239, 7.4, has the same order). What stands
 * before that may be made up. Undefined without such proxies: then all of it may be.
 */
export function callerAddress(
  headers: Pick<Headers, 'get'>,
  trustedProxies: number,
): string | undefined {
  if (trustedProxies === 0) return undefined;
  const addresses = headers.get('x-forwarded-for')?.split(',') ?? [];
  return addresses.at(-trustedProxies)?.trim() || undefined;
}
