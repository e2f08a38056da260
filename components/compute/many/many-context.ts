'use client';

import { createContext, use } from 'react';
import type { NameCheck } from './people/people-rows';
import type { PeopleRows } from './use-people-rows';

export interface Many {
  people: PeopleRows;
  /** Of the name of each person, in their order. */
  checks: readonly NameCheck[];
  /** What is wrong with the list, once somebody has tried to go on with it. */
  problem: string | undefined;
  /** How often somebody was kept from going on by the list. */
  refusals: number;
}

const ManyContext = createContext<Many | undefined>(undefined);
export const ManyProvider = ManyContext.Provider;

/** Who gets an instance, beside the form that says what they get. */
export function useMany(): Many {
  const many = use(ManyContext);
  if (!many) throw new Error('useMany outside ManyProvider');
  return many;
}
