'use client';

import { createFieldLabels } from '@/lib/domain/compute/create-form/create-form';
import { idleTimeLabel } from '@/lib/domain/compute/create-form/idle-time';
import { typedNumber } from '@/lib/domain/compute/create-form/typed-number';
import { NameField } from '../name-field';
import { ScaleFields } from '../scale-fields';
import type { WizardStep } from '../wizard-step';

function AdvancedSettings() {
  return (
    <>
      <NameField />
      <ScaleFields />
    </>
  );
}

/** Second step of a cluster: its name and how far it scales. */
export const advancedSettings: WizardStep = {
  id: 'advanced-settings',
  title: 'Advanced settings',
  fields: ['name', 'scale.minNodes', 'scale.maxNodes', 'scale.idleSeconds'],
  Component: AdvancedSettings,
  review: ({ name, scale }) => [
    { label: createFieldLabels.name, value: name },
    { label: createFieldLabels['scale.minNodes'], value: scale.minNodes },
    { label: createFieldLabels['scale.maxNodes'], value: scale.maxNodes },
    {
      label: createFieldLabels['scale.idleSeconds'],
      value: `${scale.idleSeconds} (${idleTimeLabel(typedNumber(scale.idleSeconds))})`,
    },
  ],
};
