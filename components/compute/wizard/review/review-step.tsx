'use client';

import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { KeyValueList } from '@/components/ui/key-value-list';
import { useCreateForm } from '../use-create-form';
import type { WizardStep } from '../wizard-step';
import { CostSection } from './cost-section';
import { PreflightList } from './preflight-list';
import { ReviewSection } from './review-section';
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
      {preflight.checks.length > 0 && (
        <ReviewSection
          title="Checks before create"
          action={
            <Button size="small" disabledFocusable={preflight.isLooking} onClick={preflight.again}>
              {preflight.isLooking ? 'Checking…' : 'Check again'}
            </Button>
          }
        >
          <PreflightList checks={preflight.checks} />
        </ReviewSection>
      )}
      {steps.map(({ id, title, review }, index) => (
        <ReviewSection
          key={id}
          title={title}
          action={
            <Button
              appearance="subtle"
              size="small"
              icon={<EditRegular />}
              aria-label={`Edit ${title.toLowerCase()}`}
              onClick={() => onEdit(index)}
            />
          }
        >
          <KeyValueList items={review(form)} />
        </ReviewSection>
      ))}
      {form.kind === 'instance' && <CostSection form={form} />}
      <TemplateSection form={form} />
    </>
  );
}
