'use client';

import type { Tab } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

/** The Compute page of a workspace: its tabs, and the computes of one of them. */
export function ComputeList(_props: { workspace: WorkspaceRef; tab: Tab }) {
  return null;
}
