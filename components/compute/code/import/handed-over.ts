'use client';

import { useEffect, useState } from 'react';
import type { CodeTarget } from '@/lib/domain/code/subject';

/** What the import page read, for a wizard to begin with. */
export interface Imported {
  /** What the text was, for people. */
  notation: string;
  name: string;
  target: CodeTarget;
  /** Places in the text that the wizard knows nothing of. */
  notUsed: readonly string[];
}

// In memory and nowhere else: there may be a password in it, which no address or storage may hold.
let waiting: Imported | undefined;

export function handOver(imported: Imported): void {
  waiting = imported;
}

/** What was handed over to this wizard; the next wizard that is opened begins empty again. */
export function useHandedOver(isForMe: (target: CodeTarget) => boolean): Imported | undefined {
  const [mine] = useState(() => (waiting && isForMe(waiting.target) ? waiting : undefined));
  useEffect(() => {
    waiting = undefined;
  }, []);
  return mine;
}
