'use client';

import { useCallback, useState } from 'react';
import type { EditPartId } from './edit-form';

/** Whether any part of the form holds something that is not saved. */
export function useDirtyParts(): {
  isDirty: boolean;
  onDirty: (part: EditPartId, isDirty: boolean) => void;
} {
  const [dirty, setDirty] = useState<Partial<Record<EditPartId, boolean>>>({});
  const onDirty = useCallback((part: EditPartId, isDirty: boolean) => {
    setDirty((before) => ({ ...before, [part]: isDirty }));
  }, []);
  return { isDirty: Object.values(dirty).some(Boolean), onDirty };
}
