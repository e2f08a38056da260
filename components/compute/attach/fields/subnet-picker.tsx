'use client';

import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { Notice } from '@/components/feedback/notice';
import { RetryButton } from '@/components/feedback/retry-button';
import { PickField } from '@/components/form/pick-field';
import { TextField } from '@/components/form/text-field';
import { useJudgeAgain } from '@/components/form/use-judge-again';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { findSubnet } from '@/lib/domain/network/subnet-id';
import { useCreate } from '../../wizard/create-context';
import { subnetItem, subnetItems } from './subnet-items';

/** A subnet out of those that the caller may see; by its id where networks cannot be read. */
export function SubnetPicker() {
  const { facts, networks: lookUp } = useCreate();
  const { networks } = facts;
  const location = useWatch<AttachForm, 'location'>({ name: 'location' });
  const { field, fieldState } = useController<AttachForm, 'network.subnetId'>({
    name: 'network.subnetId',
  });
  const judgeAgain = useJudgeAgain<AttachForm>();
  const [search, setSearch] = useState('');
  const { ref, value, onChange } = field;
  if (!networks) {
    if (!lookUp.error) return <LoadingRows label="Loading networks" rows={2} />;
    return (
      <>
        <Notice
          intent="warning"
          title="The networks could not be read."
          actions={<RetryButton onRetry={lookUp.retry} afterSeconds={0} />}
        >
          Paste the id of the subnet instead.
        </Notice>
        <TextField<AttachForm>
          name="network.subnetId"
          label={attachFieldLabels['network.subnetId']}
          hint="/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…/subnets/…"
          deps={['network.serviceCidr', 'network.dockerBridgeCidr']}
        />
      </>
    );
  }
  const found = findSubnet(networks, value);
  const pick = (id = '') => {
    onChange(id);
    judgeAgain('network.serviceCidr', 'network.dockerBridgeCidr');
  };
  return (
    <PickField
      label={attachFieldLabels['network.subnetId']}
      info="Nodes and pods take their addresses from it."
      hint={`Those that you may see in ${location}.`}
      problem={fieldState.error?.message}
      placeholder="Search by network or subnet"
      items={subnetItems(networks, location, search)}
      emptyText={`No subnet in ${location} matches`}
      picked={found && subnetItem(found.network, found.subnet)}
      onPick={pick}
      onSearch={setSearch}
      inputRef={ref}
    />
  );
}
