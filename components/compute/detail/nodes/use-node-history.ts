'use client';

import { useEffect, useReducer } from 'react';
import type { Compute } from '@/lib/domain/compute/compute';
import { noHistory, withLook, type NodeHistory } from './node-history';

/** The node counts of a cluster since its page was opened; kept nowhere else. */
export function useNodeHistory(compute: Compute, lookedAt: number): NodeHistory {
  const [history, look] = useReducer(withLook, noHistory);
  const nodes = compute.kind === 'cluster' ? compute.nodes : undefined;
  useEffect(() => {
    if (nodes) look({ at: lookedAt, nodes });
  }, [nodes, lookedAt]);
  return history;
}
