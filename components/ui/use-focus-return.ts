'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it before something modal opened. Fluent does so for its own
 * triggers only, and these are opened by code. What had it is looked up in a layout effect, before
 * the dialog takes the focus in an effect of its own. Where nothing had it, as when an address
 * opened the dialog, the page's own part gets it, and the Tab key does not start at the top.
 */
export function useFocusReturn(open: boolean): void {
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    return () => {
      const had = opener.current === document.body ? null : opener.current;
      const next = had ?? document.querySelector('main');
      if (next instanceof HTMLElement) next.focus();
    };
  }, [open]);
}
