import type { CreateField } from '@/lib/domain/compute/create-form/create-form';
import type { WizardStep } from './wizard-step';

export interface WizardPage {
  id: string;
  title: string;
}

/** What a form pages through: its steps in order, and the review of what they hold. */
export interface WizardSteps {
  steps: readonly WizardStep[];
  pages: readonly WizardPage[];
  ids: readonly string[];
  /** Every field, in the order in which a person meets them. */
  fields: readonly CreateField[];
}

const review: WizardPage = { id: 'review', title: 'Review' };

export function wizardOf(...steps: readonly WizardStep[]): WizardSteps {
  const pages = [...steps, review];
  return {
    steps,
    pages,
    ids: pages.map(({ id }) => id),
    fields: steps.flatMap(({ fields }) => fields),
  };
}
