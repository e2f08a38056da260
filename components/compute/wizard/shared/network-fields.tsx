'use client';

import { useController, useFormContext, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { SwitchField } from '@/components/form/switch-field';
import { TextField } from '@/components/form/text-field';
import {
  createFieldLabels,
  type CreateForm,
  type NetworkChoice,
} from '@/lib/domain/compute/create-form/create-form';
import { knownSubnet } from '@/lib/domain/compute/create-form/network-problems';
import { useCreate } from '../create-context';
import { capital, machineWords, type MachineWords } from './machine-words';
import { NetworkPicker } from './network-picker';
import { SubnetRoom } from './subnet-room';

const choices: readonly { value: NetworkChoice; label: string }[] = [
  { value: 'none', label: 'None' },
  { value: 'choose', label: 'Choose' },
  { value: 'paste', label: 'Paste an id' },
];

const hints: Record<NetworkChoice, (words: MachineWords) => string> = {
  none: ({ these, are }) =>
    `${capital(these)} ${are} in a network of the service, apart from yours.`,
  choose: ({ these }) => `Networks that you may see, in the region of ${these}.`,
  paste: () => 'For a network that you may not see. The service judges whether it may be used.',
};

/** Where the machines get their addresses. */
export function NetworkFields() {
  const { facts, kind } = useCreate();
  const words = machineWords[kind];
  const form = useFormContext<CreateForm>();
  const { field } = useController<CreateForm, 'network.choice'>({ name: 'network.choice' });
  const { ref, value, onChange } = field;
  const subnetId = useWatch<CreateForm, 'subnetId'>({ name: 'subnetId' });

  const choose = (choice: NetworkChoice) => {
    onChange(choice);
    form.clearErrors('subnetId');
    if (choice !== 'choose') return;
    // A pasted subnet goes on as one that was chosen, where it can be found in the lists.
    const known = knownSubnet(facts.networks, form.getValues('subnetId'));
    form.setValue('network.resourceGroup', known?.network.resourceGroup ?? '');
    form.setValue('network.networkId', known?.network.id ?? '');
    form.setValue('subnetId', known?.subnet.id ?? '');
  };
  return (
    <FormSection title="Network" intro="Fixed after creation.">
      <SegmentedField
        label={createFieldLabels['network.choice']}
        info={words.inNetwork}
        hint={hints[value](words)}
        choices={choices}
        value={value}
        chosenRef={ref}
        onChange={choose}
      />
      {value === 'choose' && <NetworkPicker />}
      {value === 'paste' && (
        <TextField<CreateForm>
          name="subnetId"
          label={createFieldLabels.subnetId}
          hint="/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…/subnets/…"
        />
      )}
      {value !== 'none' && <SubnetRoom subnetId={subnetId} />}
      <NoPublicIpField />
    </FormSection>
  );
}

function NoPublicIpField() {
  const { takes } = machineWords[useCreate().kind];
  const { field, fieldState } = useController<CreateForm, 'nodePublicIp'>({ name: 'nodePublicIp' });
  const { ref, value, onChange } = field;
  return (
    <SwitchField
      label={createFieldLabels.nodePublicIp}
      hint={`${takes} only. This needs a subnet, or the managed network of the workspace; the workspace reachable over a private link; and a way out for the service's own traffic, as a NAT gateway or a firewall.`}
      problem={fieldState.error?.message}
      checked={!value}
      onChange={(checked) => onChange(!checked)}
      switchRef={ref}
    />
  );
}
