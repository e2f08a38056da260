'use client';

import { Text } from '@fluentui/react-components';
import { useController, useFormContext } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { SelectField, type SelectOption } from '@/components/form/select-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { freeAddresses } from '@/lib/domain/network/addresses';
import type { Subnet, VirtualNetwork } from '@/lib/domain/network/virtual-network';
import { useCreate } from '../create-context';

/** From the resource group over the network to the subnet. */
export function NetworkPicker() {
  const { location, facts, networks } = useCreate();
  const seen = facts.networks;
  if (networks.error && !seen) {
    return (
      <ErrorNotice
        title="The networks could not be read. Paste the subnet's id instead."
        error={networks.error}
        onRetry={networks.retry}
      />
    );
  }
  if (!seen) return <LoadingRows label="Loading networks" rows={3} />;
  const near = seen.filter((network) => network.location === location);
  const far = seen.length - near.length;
  return (
    <>
      {near.length > 0 ? (
        <Choices networks={near} />
      ) : (
        <Text>{`You see no virtual network in ${location}.`}</Text>
      )}
      {far > 0 && (
        <Text size={200}>
          {far === 1 ? '1 network is' : `${far} networks are`} in other regions and not shown.
        </Text>
      )}
    </>
  );
}

function Choices({ networks }: { networks: readonly VirtualNetwork[] }) {
  const { setValue } = useFormContext<CreateForm>();
  const group = useController<CreateForm, 'network.resourceGroup'>({
    name: 'network.resourceGroup',
  }).field;
  const network = useController<CreateForm, 'network.networkId'>({
    name: 'network.networkId',
  }).field;
  const { field: subnet, fieldState } = useController<CreateForm, 'subnetId'>({ name: 'subnetId' });
  const { ref } = subnet;
  const groups = [...new Set(networks.map(({ resourceGroup }) => resourceGroup))].toSorted();
  const inGroup = networks.filter(({ resourceGroup }) => resourceGroup === group.value);
  const subnets = inGroup.find(({ id }) => id === network.value)?.subnets ?? [];
  return (
    <>
      <SelectField
        label={createFieldLabels['network.resourceGroup']}
        placeholder="Choose a resource group"
        options={groups.map((name) => ({ value: name, label: name }))}
        value={group.value}
        onChange={(name) => {
          group.onChange(name);
          setValue('network.networkId', '');
          setValue('subnetId', '');
        }}
      />
      <SelectField
        label={createFieldLabels['network.networkId']}
        placeholder="Choose a network"
        options={inGroup.map(({ id, name }) => ({ value: id, label: name }))}
        value={network.value}
        onChange={(id) => {
          network.onChange(id);
          setValue('subnetId', '');
        }}
      />
      <SelectField
        label={createFieldLabels.subnetId}
        problem={fieldState.error?.message}
        placeholder="Choose a subnet"
        options={subnets.map(subnetOption)}
        value={subnet.value}
        onChange={subnet.onChange}
        selectRef={ref}
      />
    </>
  );
}

function subnetOption(subnet: Subnet): SelectOption {
  const { id, name, addressPrefixes, delegatedTo } = subnet;
  const state = delegatedTo ? `given over to ${delegatedTo}` : `${freeAddresses(subnet)} free`;
  return {
    value: id,
    label: `${name} (${addressPrefixes.join(', ')}; ${state})`,
    disabled: delegatedTo !== undefined,
  };
}
