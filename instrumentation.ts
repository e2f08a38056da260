import type { Instrumentation } from 'next';

/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, which has no process to end.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { requireConfig } = await import('./lib/server/config/require-config');
  const { startOperations } = await import('./lib/server/operations/start');
  await startOperations(requireConfig());
}

/** Whatever fails while Next draws a page or runs a route; our routes let nothing through. */
export const onRequestError: Instrumentation.onRequestError = async (cause, _, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { requireConfig } = await import('./lib/server/config/require-config');
  const { logEvent, stackOf } = await import('./lib/server/log');
  const { logLevel } = requireConfig();
  logEvent({ level: 'error', event: 'failed', route: routePath, stack: stackOf(cause) }, logLevel);
};
