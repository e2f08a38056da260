'use client';

import { Text } from '@fluentui/react-components';
import { lineLabel, quotaLeft } from '@/lib/domain/quota/quota';
import type { VmPriority, VmSize } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../create-context';

/** What is left of the quota that a size draws on. */
export function QuotaLineText({ size, priority }: { size: VmSize; priority: VmPriority }) {
  const { facts, quota } = useCreate();
  if (!facts.quota) {
    return <Text size={200}>{quota.pending ? 'Reading quota…' : 'Quota could not be read.'}</Text>;
  }
  const { vCPUs, line } = quotaLeft(facts.quota, size, priority);
  if (!line || !Number.isFinite(vCPUs)) {
    return <Text size={200}>No quota limits this size.</Text>;
  }
  return (
    <Text size={200}>
      Quota left: {vCPUs} of {line.limit} vCPUs ({lineLabel(line)})
    </Text>
  );
}
