'use client';

import { useState } from 'react';
import { useNow } from './use-now';

/** Counts down from `seconds` to 0, beginning when first drawn: give its owner a key to restart. */
export function useSecondsLeft(seconds: number): number {
  const [end] = useState(() => Date.now() + seconds * 1_000);
  const [over, setOver] = useState(seconds <= 0);
  const left = Math.max(0, Math.ceil((end - useNow(!over)) / 1_000));
  if (left === 0 && !over) setOver(true);
  return left;
}
