'use client';

import { useState } from 'react';
import type { ChangeRefusal } from '@/lib/browser/mutations/change-each';

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
  send: (names: readonly string[], value: Value) => Promise<readonly ChangeRefusal[]>,
): SaveEach<Value> {
  const fresh: Outcome<Value> = { value, isSaving: false, saved: 0, refusals: [] };
  const [last, setLast] = useState(fresh);
  // What came of an earlier value says nothing of this one.
  const outcome = last.isSaving || last.value === value ? last : fresh;
  const save = async (all: readonly string[]) => {
    const { refusals: before } = outcome;
    const names = before.length > 0 ? before.map(({ name }) => name) : all;
    // Only what this request comes to says that it was taken, not what the one before did.
    setLast({ value, isSaving: true, saved: 0, refusals: before });
    const refusals = await send(names, value);
    setLast({ value, isSaving: false, saved: names.length - refusals.length, refusals });
    return refusals.length === 0;
  };
  return { ...outcome, save };
}
