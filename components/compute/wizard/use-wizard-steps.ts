'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';

/**
 * Which step is on the screen. It stands in the address, so that the browser's Back and Forward
 * move between steps; a step that was not reached yet (an old link, a reload) gives way to the
 * furthest that was.
 */
export function useWizardSteps(ids: readonly string[], form: UseFormReturn<CreateForm>) {
  const first = ids[0] ?? '';
  const parser = useMemo(
    () => parseAsStringLiteral(ids).withDefault(first).withOptions({ history: 'push' }),
    [ids, first],
  );
  const [asked, setAsked] = useQueryState('step', parser);
  const [reached, setReached] = useState(0);
  const askedIndex = Math.max(0, ids.indexOf(asked));
  const current = Math.min(askedIndex, reached);
  const arrival = useRef<{ index: number; field: CreateField | undefined }>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (askedIndex > reached) void setAsked(ids[reached] ?? first, { history: 'replace' });
  }, [askedIndex, reached, ids, first, setAsked]);

  useEffect(() => {
    if (arrival.current?.index !== current) return;
    const { field } = arrival.current;
    arrival.current = undefined;
    if (field) form.setFocus(field);
    else heading.current?.focus();
  }, [current, form]);

  /** Opens a step, and there a field, or else its heading. */
  const go = (index: number, field?: CreateField) => {
    if (index === current) {
      if (field) form.setFocus(field);
      return;
    }
    arrival.current = { index, field };
    setReached(Math.max(reached, index));
    void setAsked(ids[index] ?? first);
  };
  return { current, reached, go, heading };
}
