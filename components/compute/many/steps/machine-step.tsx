'use client';

import { createFieldLabels } from '@/lib/domain/compute/create-form/create-form';
import { MachineFields } from '../../wizard/machine-fields';
import { RegionField } from '../../wizard/region-field';
import type { WizardStep } from '../../wizard/wizard-step';

function Machine() {
  return (
    <>
      <RegionField />
      <MachineFields />
    </>
  );
}

/** The machine that everybody gets. */
export const machineStep: WizardStep = {
  id: 'virtual-machine',
  title: 'Virtual machine',
  fields: ['location', 'vmType', 'vmSize'],
  Component: Machine,
  review: ({ location, vmType, vmSize }) => [
    { label: createFieldLabels.location, value: location },
    { label: createFieldLabels.vmType, value: vmType },
    { label: createFieldLabels.vmSize, value: vmSize },
  ],
};
