import { useSyncExternalStore } from 'react';
import { themeChoiceSchema, themeCookie, type ThemeChoice } from './theme-choice';

const year = 365 * 24 * 60 * 60;
const listeners = new Set<() => void>();

function read(): ThemeChoice {
  const value = new RegExp(`(?:^|; )${themeCookie}=([^;]*)`).exec(document.cookie)?.[1];
  return themeChoiceSchema.safeParse(value).data ?? 'system';
}

function write(choice: ThemeChoice): void {
  document.cookie = `${themeCookie}=${choice}; path=/; max-age=${year}; samesite=lax`;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Light, dark, high contrast, or as the system says; remembered in this browser. */
export function useThemeChoice() {
  const choice = useSyncExternalStore(subscribe, read, () => 'system' as const);
  return [choice, write] as const;
}
