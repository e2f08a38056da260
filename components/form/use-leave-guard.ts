'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { leavingHref } from './leaving-href';

export interface LeaveGuard {
  /** Somebody tries to leave: ask. */
  asking: boolean;
  stay: () => void;
  leave: () => void;
  /** Goes away: at once while there is nothing to lose, else after asking. */
  request: (go: () => void) => void;
  /** From now on nothing is lost by leaving. */
  release: () => void;
}

/**
 * Asks before a half-filled form is left: by a link of the app, by the browser's Back (where the
 * browser lets a page ask, through its Navigation API), by closing or reloading. Moves within the
 * page's own path, as between the steps of a form, pass.
 */
export function useLeaveGuard(dirty: boolean): LeaveGuard {
  const router = useRouter();
  const [go, setGo] = useState<() => void>();
  const released = useRef(false);
  const ask = useCallback((action: () => void) => setGo(() => action), []);

  useEffect(() => {
    if (!dirty) return undefined;
    const guarded = () => !released.current;
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('beforeunload', (event) => guarded() && event.preventDefault(), {
      signal,
    });
    // Before React hears of the click, or the router would be on its way already.
    document.addEventListener(
      'click',
      (event) => {
        const href = guarded() ? leavingHref(event, window.location) : undefined;
        if (href === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        ask(() => router.push(href));
      },
      { signal, capture: true },
    );
    askBeforeTraversal(guarded, ask, signal);
    return () => listeners.abort();
  }, [dirty, router, ask]);

  const release = useCallback(() => {
    released.current = true;
  }, []);
  return {
    asking: go !== undefined,
    stay: () => setGo(undefined),
    leave: () => {
      release();
      setGo(undefined);
      go?.();
    },
    request: (action) => (dirty && !released.current ? ask(action) : action()),
    release,
  };
}

function askBeforeTraversal(
  guarded: () => boolean,
  ask: (go: () => void) => void,
  signal: AbortSignal,
) {
  if (!('navigation' in window)) return;
  const { navigation } = window;
  navigation.addEventListener(
    'navigate',
    (event) => {
      const { destination, navigationType, cancelable } = event;
      const stays = new URL(destination.url).pathname === window.location.pathname;
      if (navigationType !== 'traverse' || !cancelable || stays || !guarded()) return;
      event.preventDefault();
      ask(() => navigation.traverseTo(destination.key));
    },
    { signal },
  );
}
