/** What this process knows of its own end. */
export interface Life {
  stopping: boolean;
}

const key = Symbol.for('compute-dashboard.life');

/**
 * One for the whole process. Next bundles the instrumentation apart from the routes, so that each has
 * its own copy of every module; what they share has to lie outside of modules.
 */
export function life(): Life {
  const shared: typeof globalThis & { [key]?: Life } = globalThis;
  return (shared[key] ??= { stopping: false });
}
