'use client';

import { useCallback, useState } from 'react';

/** Whether any part of a form, each saved by itself, holds something that is not saved. */
export function useDirtyParts(): {
  isDirty: boolean;
  onDirty: (part: string, isDirty: boolean) => void;
} {
  const [dirty, setDirty] = useState<ReadonlySet<string>>(new Set());
  const onDirty = useCallback((part: string, isDirty: boolean) => {
    setDirty((before) => {
      if (before.has(part) === isDirty) return before;
      const after = new Set(before);
      if (isDirty) after.add(part);
      else after.delete(part);
      return after;
    });
  }, []);
  return { isDirty: dirty.size > 0, onDirty };
}
