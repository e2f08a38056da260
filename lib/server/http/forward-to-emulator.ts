/** Below it the emulator is reached through this app. */
export const emulatorPath = '/emulator';

/** Where a request below `/emulator` goes: never to another host, however its path is written. */
export function emulatorUrl(
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  emulatorOrigin: string,
): URL {
  const url = new URL(emulatorOrigin);
  // Set and not parsed: parsed against an origin, `//host/path` names that host.
  url.pathname = pathname.slice(emulatorPath.length);
  url.search = search;
  return url;
}

/**
 * Whether a request came to this machine by a name of its own. A page on the web could point its
 * own name here and then read what it likes; the emulator sees only that it was forwarded to.
 */
export function isOwnName(host: string | null): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}
