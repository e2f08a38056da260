import type { ReactElement } from 'react';
import type { Verdict } from '@/lib/domain/verdict/verdict';

/** Something to do, in a toolbar or in a menu. */
export interface Command {
  id: string;
  label: string;
  icon: ReactElement;
  verdict: Verdict;
  run: () => void;
  /** Where it goes, if that is all it does. */
  href?: string;
}
