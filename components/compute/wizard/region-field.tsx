'use client';

import { ReadOnlyField } from '@/components/form/read-only-field';
import { createFieldLabels } from '@/lib/domain/compute/create-form/create-form';
import { useCreate } from './create-context';

/** The region of what always lies in the workspace's. */
export function RegionField() {
  const { home } = useCreate();
  return (
    <ReadOnlyField
      label={createFieldLabels.location}
      hint="The region of the workspace, so that data and compute are near each other."
      value={home}
    />
  );
}
