'use client';

import { createFieldLabels } from '@/lib/domain/compute/create-form/create-form';
import { MachineFields } from '../machine-fields';
import { NameField } from '../name-field';
import { RegionField } from '../region-field';
import type { WizardStep } from '../wizard-step';

function RequiredSettings() {
  return (
    <>
      <NameField />
      <RegionField />
      <MachineFields />
    </>
  );
}

/** All that an instance must have. */
export const requiredSettings: WizardStep = {
  id: 'required-settings',
  title: 'Required settings',
  fields: ['name', 'location', 'vmType', 'vmSize'],
  Component: RequiredSettings,
  review: ({ name, location, vmType, vmSize }) => [
    { label: createFieldLabels.name, value: name },
    { label: createFieldLabels.location, value: location },
    { label: createFieldLabels.vmType, value: vmType },
    { label: createFieldLabels.vmSize, value: vmSize },
  ],
};
