'use client';

import { useEffect } from 'react';

/** Asks before the browser is closed while something waits here to be sent. */
export function useUnsentGuard(hasUnsent: boolean): void {
  useEffect(() => {
    if (!hasUnsent) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    return () => listeners.abort();
  }, [hasUnsent]);
}
