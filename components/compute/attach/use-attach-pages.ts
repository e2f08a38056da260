'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { AttachField, AttachForm } from '@/lib/domain/attach/attach-form';

const pages = parseAsStringLiteral(['settings', 'review'])
  .withDefault('settings')
  .withOptions({ history: 'push' });

/**
 * Whether the form or its review is on the screen. It stands in the address, so that the browser's
 * Back returns to the form; a review that was not reached yet gives way to it.
 */
export function useAttachPages(form: UseFormReturn<AttachForm>) {
  const [asked, setAsked] = useQueryState('step', pages);
  const [isReached, setReached] = useState(false);
  const arrival = useRef<{ isReview: boolean; field: AttachField | undefined }>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const isReview = asked === 'review' && isReached;

  useEffect(() => {
    if (asked === 'review' && !isReached) void setAsked(null, { history: 'replace' });
  }, [asked, isReached, setAsked]);

  useEffect(() => {
    if (arrival.current?.isReview !== isReview) return;
    const { field } = arrival.current;
    arrival.current = undefined;
    if (field) form.setFocus(field);
    else heading.current?.focus();
  }, [isReview, form]);

  /** Opens the form, and there a field, or else its heading. */
  const openForm = (field?: AttachField) => {
    if (!isReview) {
      if (field) form.setFocus(field);
      return;
    }
    arrival.current = { isReview: false, field };
    void setAsked(null);
  };
  const openReview = () => {
    arrival.current = { isReview: true, field: undefined };
    setReached(true);
    void setAsked('review');
  };
  return { isReview, openForm, openReview, heading };
}
