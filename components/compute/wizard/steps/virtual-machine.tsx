'use client';

import { createFieldLabels, wishOf } from '@/lib/domain/compute/create-form/create-form';
import { vmPriorityLabels } from '@/lib/domain/vm-size/vm-size';
import { RegionChoice } from '../cluster/region-choice';
import { MachineFields } from '../machine-fields';
import type { WizardStep } from '../wizard-step';

function VirtualMachine() {
  return (
    <>
      <RegionChoice />
      <MachineFields />
    </>
  );
}

/** First step of a cluster: which machines its nodes are. */
export const virtualMachine: WizardStep = {
  id: 'virtual-machine',
  title: 'Virtual machine',
  fields: ['location', 'vmPriority', 'vmType', 'vmSize'],
  Component: VirtualMachine,
  review: (form) => [
    { label: createFieldLabels.location, value: form.location },
    { label: createFieldLabels.vmPriority, value: vmPriorityLabels[wishOf(form).priority] },
    { label: createFieldLabels.vmType, value: form.vmType },
    { label: createFieldLabels.vmSize, value: form.vmSize },
  ],
};
