/**
 * Where the caller reached the emulator, without a slash at the end. A forwarder that adds a path
 * in front says so with `x-forwarded-prefix`; host alone is not enough to build a link from.
 */
export function baseUrlOf(request: Request): string {
  const prefix = request.headers.get('x-forwarded-prefix');
  const host = request.headers.get('x-forwarded-host');
  if (prefix === null || host === null) return new URL(request.url).origin;
  const protocol = request.headers.get('x-forwarded-proto') ?? 'http';
  return `${protocol}://${host}${prefix.replace(/\/$/, '')}`;
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Is this the name of the own machine, as `URL.hostname` spells it? */
export function isLoopback(hostname: string): boolean {
  return loopbackHosts.has(hostname.toLowerCase());
}
