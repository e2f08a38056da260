import { useMemo, useSyncExternalStore } from 'react';
import type { SystemTheme } from './theme-choice';

function useMedia(query: string): boolean {
  const list = useMemo(() => matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => list.matches,
  );
}

/** What the system asks for now. Forced colours need no theme: the browser lays them over any. */
export function useSystemTheme(): SystemTheme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const moreContrast = useMedia('(prefers-contrast: more)');
  return { dark, moreContrast };
}
