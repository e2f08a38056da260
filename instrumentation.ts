/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, which has no process to end.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { requireConfig } = await import('./lib/server/config/require-config');
  requireConfig();
}
