'use client';

import { useEffect, useRef, type RefCallback } from 'react';

/** Moves the focus to an item of a list that is about to be drawn. */
export function useArrival() {
  const items = useRef(new Map<number, HTMLElement>());
  const expected = useRef<number>(undefined);
  useEffect(() => {
    if (expected.current === undefined) return;
    items.current.get(expected.current)?.focus();
    expected.current = undefined;
  });
  return {
    expect: (index: number) => {
      expected.current = index;
    },
    refOf:
      (index: number): RefCallback<HTMLElement> =>
      (item) => {
        if (item) items.current.set(index, item);
        else items.current.delete(index);
      },
  };
}
