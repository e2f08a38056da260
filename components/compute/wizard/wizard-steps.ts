import type { CreateField } from '@/lib/domain/compute/create-form/create-form';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import { advancedSettings } from './steps/advanced-settings';
import { applications } from './steps/applications';
import { requiredSettings } from './steps/required-settings';
import { scheduling } from './steps/scheduling';
import { security } from './steps/security';
import { tags } from './steps/tags';
import { virtualMachine } from './steps/virtual-machine';
import type { WizardStep } from './wizard-step';

/** The steps of each form, in order; the review of what they hold comes after them by itself. */
export const wizardSteps: Record<NamedKind, readonly WizardStep[]> = {
  cluster: [virtualMachine, advancedSettings],
  instance: [requiredSettings, scheduling, security, applications, tags],
};

export interface WizardPage {
  id: string;
  title: string;
}

const review: WizardPage = { id: 'review', title: 'Review' };

const pagesOf = (steps: readonly WizardStep[]) => ({
  titles: [...steps, review],
  ids: [...steps, review].map(({ id }) => id),
  /** Every field, in the order in which a person meets them. */
  fields: steps.flatMap(({ fields }): readonly CreateField[] => fields),
});

/** What the form pages through. */
export const wizardPages = {
  cluster: pagesOf(wizardSteps.cluster),
  instance: pagesOf(wizardSteps.instance),
};
