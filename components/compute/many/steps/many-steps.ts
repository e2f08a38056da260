import type { CreateField } from '@/lib/domain/compute/create-form/create-form';
import { applications } from '../../wizard/steps/applications';
import { scheduling } from '../../wizard/steps/scheduling';
import { tags } from '../../wizard/steps/tags';
import type { WizardStep } from '../../wizard/wizard-step';
import { machineStep } from './machine-step';
import { peopleStep } from './people-step';
import { securityStep } from './security-step';

/** The review comes after them. */
export const manySteps: readonly WizardStep[] = [
  peopleStep,
  machineStep,
  scheduling,
  securityStep,
  applications,
  tags,
];

export const manyPages = [...manySteps, { id: 'review', title: 'Review + create' }];
export const manyPageIds = manyPages.map(({ id }) => id);

/** Every field, in the order in which a person meets them. */
export const manyFields = manySteps.flatMap(({ fields }): readonly CreateField[] => fields);
