import type { z } from 'zod';

type StorageKind = 'localStorage' | 'sessionStorage';

export interface StoredValue<T> {
  get: () => T | undefined;
  set: (value: T | undefined) => void;
  /** Reads anew what another tab may have written, for whoever does not subscribe. */
  refresh: () => void;
  /** Also hears other tabs, where the storage is shared with them. */
  subscribe: (listener: () => void) => () => void;
}

/**
 * A value kept in the browser. What is stored may stem from an older version of the page, so it is
 * parsed. Storage may be refused (private windows, a full disk): the value then lives as long as
 * the page.
 */
export function storedValue<T>(
  kind: StorageKind,
  key: string,
  schema: z.ZodType<T>,
): StoredValue<T> {
  const listeners = new Set<() => void>();
  let known: { value: T | undefined } | undefined;

  return {
    get() {
      known ??= {
        value: parse(
          quietly(() => globalThis[kind].getItem(key)),
          schema,
        ),
      };
      return known.value;
    },
    set(value) {
      known = { value };
      quietly(() => keep(globalThis[kind], key, value));
      for (const listener of listeners) listener();
    },
    refresh() {
      known = undefined;
    },
    subscribe(listener) {
      const hear = (event: StorageEvent) => {
        if (event.key !== key) return;
        known = undefined;
        listener();
      };
      listeners.add(listener);
      globalThis.addEventListener('storage', hear);
      return () => {
        listeners.delete(listener);
        globalThis.removeEventListener('storage', hear);
      };
    },
  };
}

function keep(storage: Storage, key: string, value: unknown): void {
  if (value === undefined) storage.removeItem(key);
  else storage.setItem(key, JSON.stringify(value));
}

function parse<T>(raw: string | null | undefined, schema: z.ZodType<T>): T | undefined {
  if (!raw) return undefined;
  return quietly(() => schema.safeParse(JSON.parse(raw)).data);
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
