'use client';

import { useState } from 'react';
import { atMost } from '@/lib/browser/mutations/at-most';
import type { ChangeRefusal } from './refusal-text';

/** ARM's buckets refill at 10 writes a second; a handful at once leaves room for others. */
const atOnce = 4;

interface Outcome<Value> {
  value: Value | undefined;
  isSaving: boolean;
  /** How many took the change. */
  saved: number;
  /** Those that did not; saving the same again is for them alone. */
  refusals: readonly ChangeRefusal[];
}

interface SaveEach<Value> extends Omit<Outcome<Value>, 'value'> {
  /** Whether all took it. */
  save: (names: readonly string[]) => Promise<boolean>;
}

/** Sends a change to several instances, and keeps apart which of them refused it. */
export function useSaveEach<Value>(
  value: Value,
  send: (name: string, value: Value) => Promise<unknown>,
): SaveEach<Value> {
  const fresh: Outcome<Value> = { value, isSaving: false, saved: 0, refusals: [] };
  const [last, setLast] = useState(fresh);
  // What came of an earlier value says nothing of this one.
  const outcome = last.isSaving || last.value === value ? last : fresh;
  const save = async (all: readonly string[]) => {
    const { refusals: before } = outcome;
    const names = before.length > 0 ? before.map(({ name }) => name) : all;
    const refusals: ChangeRefusal[] = [];
    setLast({ ...outcome, value, isSaving: true });
    const jobs = names.map((name) => async () => {
      try {
        await send(name, value);
      } catch (error) {
        refusals.push({ name, error: error instanceof Error ? error : new Error(String(error)) });
      }
    });
    await atMost(atOnce, jobs);
    setLast({ value, isSaving: false, saved: names.length - refusals.length, refusals });
    return refusals.length === 0;
  };
  return { ...outcome, save };
}
