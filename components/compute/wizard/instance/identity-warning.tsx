'use client';

import { useWatch } from 'react-hook-form';
import { Notice } from '@/components/feedback/notice';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';

/** Azure docs, "Create a compute instance": idle shutdown with a managed identity. */
export function IdentityWarning() {
  const type = useWatch<CreateForm, 'identity.type'>({ name: 'identity.type' });
  const isIdle = useWatch<CreateForm, 'idle.enabled'>({ name: 'idle.enabled' });
  if (type === 'None' || !isIdle) return null;
  return (
    <Notice intent="warning" title="Idle shutdown may not work.">
      An instance with a managed identity is stopped for being idle only if that identity has the
      role Contributor on the workspace.
    </Notice>
  );
}
