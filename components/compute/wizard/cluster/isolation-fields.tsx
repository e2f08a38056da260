'use client';

import { makeStyles, Text } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SwitchField } from '@/components/form/switch-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';

const useStyles = makeStyles({ text: { maxWidth: '40rem' } });

/** What the nodes are to each other and to the world, as far as the API lets one say. */
export function IsolationFields() {
  const { field } = useController<CreateForm, 'isolatedNetwork'>({ name: 'isolatedNetwork' });
  const { ref, value, onChange } = field;
  return (
    <FormSection title="Isolation" intro="Fixed after creation.">
      <SwitchField
        label={createFieldLabels.isolatedNetwork}
        hint="Off by default. Sent to ARM as isolatedNetwork, of which Azure says no more than that the network is isolated or not."
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
      <Text size={200} className={useStyles().text}>
        Inter-node communication stays on, as distributed jobs need it: the service&apos;s API has
        no setting for it. Azure support can turn it off, which allows clusters of far more nodes.
      </Text>
    </FormSection>
  );
}
