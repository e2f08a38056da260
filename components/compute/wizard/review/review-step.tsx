'use client';

import { useCreateForm } from '../use-create-form';
import type { WizardStep } from '../wizard-step';
import { CostSection } from './cost-section';
import { ReviewChecks } from './review-checks';
import { ReviewPart } from './review-part';
import { TemplateSection } from './template-section';
import type { Preflight } from './use-preflight';

interface ReviewStepProps {
  steps: readonly WizardStep[];
  preflight: Preflight;
  onEdit: (index: number) => void;
}

/** All that was entered, step by step, before it is sent. */
export function ReviewStep({ steps, preflight, onEdit }: ReviewStepProps) {
  const form = useCreateForm();
  return (
    <>
      <ReviewChecks title="Checks before create" preflight={preflight} />
      {steps.map(({ id, title, review }, index) => (
        <ReviewPart key={id} title={title} items={review(form)} onEdit={() => onEdit(index)} />
      ))}
      {form.kind === 'instance' && <CostSection form={form} />}
      <TemplateSection form={form} />
    </>
  );
}
