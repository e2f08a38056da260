'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { SegmentedField } from '@/components/form/segmented-field';
import { Notice } from '@/components/feedback/notice';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { sizeMisfit } from '@/lib/domain/compute/create-form/create-form-problems';
import { vmPriorities, vmPriorityLabels, vmTypes } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from './create-context';
import { SizePicker } from './size-picker/size-picker';

const typeChoices = vmTypes.map((value) => ({ value, label: value }));
const priorityChoices = vmPriorities.map((value) => ({ value, label: vmPriorityLabels[value] }));

const priorityHints = {
  Dedicated: 'The machines are yours until you let them go.',
  LowPriority:
    'Spare capacity at a lower price. Azure may take a node back at any time (pre-emption): its job stops and has to run again. For work that can be interrupted.',
} as const;

const useStyles = makeStyles({
  news: { display: 'block' },
  notice: { marginBottom: tokens.spacingVerticalM },
});

/** Type, priority and size of the machines: each choice decides which sizes there are. */
export function MachineFields() {
  const styles = useStyles();
  const { kind, facts } = useCreate();
  const form = useFormContext<CreateForm>();
  const [dropped, setDropped] = useState<string>();
  const { field: type } = useController<CreateForm, 'vmType'>({ name: 'vmType' });
  const { field: priority } = useController<CreateForm, 'vmPriority'>({ name: 'vmPriority' });

  const dropMisfit = () => {
    const misfit = sizeMisfit(form.getValues(), facts.sizes);
    if (misfit === undefined) return;
    form.setValue('vmSize', '', { shouldDirty: true });
    form.clearErrors('vmSize');
    setDropped(misfit);
  };
  const { ref: typeRef } = type;
  const { ref: priorityRef } = priority;
  return (
    <>
      {kind === 'cluster' && (
        <SegmentedField
          label={createFieldLabels.vmPriority}
          info="Fixed after creation. Low-priority nodes draw on a quota of their own."
          hint={priorityHints[priority.value]}
          choices={priorityChoices}
          value={priority.value}
          chosenRef={priorityRef}
          onChange={(value) => {
            priority.onChange(value);
            dropMisfit();
          }}
        />
      )}
      <SegmentedField
        label={createFieldLabels.vmType}
        info="Fixed after creation. GPU machines are for deep learning and cost several times as much."
        choices={typeChoices}
        value={type.value}
        chosenRef={typeRef}
        onChange={(value) => {
          type.onChange(value);
          dropMisfit();
        }}
      />
      <div>
        <output className={styles.news}>
          {dropped !== undefined && (
            <div className={styles.notice}>
              <Notice intent="info" title="Choose the size again:">
                {dropped}
              </Notice>
            </div>
          )}
        </output>
        <SizePicker onChosen={() => setDropped(undefined)} />
      </div>
    </>
  );
}
