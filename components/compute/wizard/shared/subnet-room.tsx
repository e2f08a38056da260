'use client';

import { Text } from '@fluentui/react-components';
import { useWatch } from 'react-hook-form';
import { Notice } from '@/components/feedback/notice';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { knownSubnet } from '@/lib/domain/compute/create-form/network-problems';
import { typedCount } from '@/lib/domain/compute/create-form/scale-estimate';
import { freeAddresses } from '@/lib/domain/network/addresses';
import { useCreate } from '../create-context';

/** Whether the subnet has an address for each machine that there may be. */
export function SubnetRoom({ subnetId }: { subnetId: string }) {
  const { facts, kind } = useCreate();
  const typed = typedCount(useWatch<CreateForm, 'scale.maxNodes'>({ name: 'scale.maxNodes' }));
  const maxNodes = kind === 'instance' ? 1 : typed;
  const known = knownSubnet(facts.networks, subnetId);
  if (!known || maxNodes === undefined) return null;
  const free = freeAddresses(known.subnet);
  const room = `${free === 1 ? '1 address is' : `${free} addresses are`} free in ${known.subnet.name}`;
  if (free >= maxNodes)
    return (
      <Text size={200}>
        {kind === 'instance'
          ? `${room}; the instance takes one.`
          : `${room}; the cluster takes up to ${maxNodes}.`}
      </Text>
    );
  if (kind === 'instance') {
    return (
      <Notice intent="warning" title="The subnet is full.">
        {`${room}, and the instance needs one.`}
      </Notice>
    );
  }
  return (
    <Notice intent="warning" title="The subnet is too small.">
      {`${room}, fewer than the maximum of ${maxNodes} nodes. The cluster stops growing when they are taken.`}
    </Notice>
  );
}
