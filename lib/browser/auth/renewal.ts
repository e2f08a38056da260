/**
 * A sign-in that ran out in the middle of work. Calls wait here, with the page and its forms left
 * as they are, until the person has signed in again.
 */
let waiting: { promise: Promise<void>; resolve: () => void } | undefined;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function open() {
  const settle: { resolve?: () => void } = {};
  const promise = new Promise<void>((resolve) => {
    settle.resolve = resolve;
  });
  return { promise, resolve: () => settle.resolve?.() };
}

export const renewal = {
  isNeeded: () => waiting !== undefined,

  /** All that wait go on together. */
  wait: (): Promise<void> => {
    if (!waiting) {
      waiting = open();
      changed();
    }
    return waiting.promise;
  },

  done: (): void => {
    waiting?.resolve();
    waiting = undefined;
    changed();
  },

  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
