'use client';

import { FormSection } from '@/components/form/form-section';
import { useCreate } from '@/components/compute/wizard/create-context';
import { ScaleFields } from '@/components/compute/wizard/scale-fields';
import { ScaleSummary } from '@/components/compute/wizard/summary/scale-summary';
import { useCreateForm } from '@/components/compute/wizard/use-create-form';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';

/** How many nodes there may be, and what that takes and costs. */
export function ScaleEdit() {
  const form = useCreateForm();
  const { facts } = useCreate();
  const size = sizeNamed(facts.sizes, form.vmSize);
  return (
    <FormSection title="Nodes">
      <ScaleFields />
      {size && <ScaleSummary form={form} size={size} />}
    </FormSection>
  );
}
