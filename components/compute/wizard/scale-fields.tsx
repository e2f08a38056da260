'use client';

import { useWatch } from 'react-hook-form';
import { NumberField } from '@/components/form/number-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { typedCount } from '@/lib/domain/compute/create-form/scale-estimate';
import { idleTimeLabel } from './idle-time-label';

/** How many nodes there may be, and how soon those without work go. */
export function ScaleFields() {
  const idleSeconds = typedCount(
    useWatch<CreateForm, 'scale.idleSeconds'>({ name: 'scale.idleSeconds' }),
  );
  return (
    <>
      <NumberField<CreateForm>
        name="scale.minNodes"
        label={createFieldLabels['scale.minNodes']}
        info="Nodes that stay even when there is nothing to do, and are billed all the time. They spare jobs the wait for a machine to start."
        hint="0 costs nothing while no job runs."
      />
      <NumberField<CreateForm>
        name="scale.maxNodes"
        label={createFieldLabels['scale.maxNodes']}
        info="The cluster adds nodes for queued jobs up to this number, as far as the quota allows."
        deps={['scale.minNodes']}
      />
      <NumberField<CreateForm>
        name="scale.idleSeconds"
        label={createFieldLabels['scale.idleSeconds']}
        info="How long a node waits for another job before it leaves. Waiting nodes are billed; a longer wait spares the next job the start of a machine."
        {...(idleSeconds !== undefined && { hint: `That is ${idleTimeLabel(idleSeconds)}.` })}
      />
    </>
  );
}
