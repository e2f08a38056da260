import { useSyncExternalStore } from 'react';
import type { StoredValue } from './stored-value';

const nothing = () => undefined;

/** A stored value as state: every component that shows it follows a change. */
export function useStoredValue<T>(stored: StoredValue<T>) {
  const value = useSyncExternalStore(stored.subscribe, stored.get, nothing);
  return [value, stored.set] as const;
}
