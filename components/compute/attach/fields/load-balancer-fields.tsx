'use client';

import { useController } from 'react-hook-form';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';

const choices = [
  { value: 'PublicIp', label: 'Public' },
  { value: 'InternalLoadBalancer', label: 'Internal' },
] as const;

const hints = {
  PublicIp: 'Models answer at a public address.',
  InternalLoadBalancer: 'Models answer within the network alone; needs the advanced network.',
};

/** From where models can be reached. */
export function LoadBalancerFields() {
  const { field, fieldState } = useController<AttachForm, 'loadBalancer.type'>({
    name: 'loadBalancer.type',
  });
  const { ref, value, onChange } = field;
  return (
    <>
      <SegmentedField
        label={attachFieldLabels['loadBalancer.type']}
        hint={hints[value]}
        problem={fieldState.error?.message}
        choices={choices}
        value={value}
        chosenRef={ref}
        onChange={onChange}
      />
      {value === 'InternalLoadBalancer' && (
        <TextField<AttachForm>
          name="loadBalancer.subnet"
          label={attachFieldLabels['loadBalancer.subnet']}
          hint="Name of another subnet of the same network; empty for that of the nodes."
          required={false}
        />
      )}
    </>
  );
}
