'use client';

import { useController } from 'react-hook-form';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextField } from '@/components/form/text-field';
import { useJudgeAgain } from '@/components/form/use-judge-again';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { SubnetPicker } from './subnet-picker';

const choices = [
  { value: 'basic', label: 'Basic' },
  { value: 'advanced', label: 'Advanced' },
] as const;

const hints = {
  basic: 'A network that is made for the cluster (kubenet).',
  advanced: 'A network of yours (Azure CNI). No two of the ranges below may overlap.',
};

/** Where the cluster's nodes, pods and services get their addresses. */
export function AksNetworkFields() {
  const { field } = useController<AttachForm, 'network.mode'>({ name: 'network.mode' });
  const judgeAgain = useJudgeAgain<AttachForm>();
  const { ref, value, onChange } = field;
  return (
    <>
      <SegmentedField
        label={attachFieldLabels['network.mode']}
        hint={hints[value]}
        choices={choices}
        value={value}
        chosenRef={ref}
        onChange={(mode) => {
          onChange(mode);
          judgeAgain('loadBalancer.type');
        }}
      />
      {value === 'advanced' && (
        <>
          <SubnetPicker />
          <TextField<AttachForm>
            name="network.serviceCidr"
            label={attachFieldLabels['network.serviceCidr']}
            info="For the services within the cluster; used by nothing else that it can reach."
            deps={['network.dnsServiceIp', 'network.dockerBridgeCidr']}
          />
          <TextField<AttachForm>
            name="network.dnsServiceIp"
            label={attachFieldLabels['network.dnsServiceIp']}
            info="An address within the range above, and not its first."
          />
          <TextField<AttachForm>
            name="network.dockerBridgeCidr"
            label={attachFieldLabels['network.dockerBridgeCidr']}
            info="An address with the bits of its range, in neither the subnet nor the range above."
          />
        </>
      )}
    </>
  );
}
