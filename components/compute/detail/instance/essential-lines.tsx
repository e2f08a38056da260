import { LastOperation } from '@/components/compute/detail/last-operation';
import type { KeyValue } from '@/components/ui/key-value-list';
import type { Instance } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';
import { count } from '@/lib/domain/text/count';
import { diskLabel, memoryLabel, moneyLabel } from '@/lib/domain/vm-size/size-figures';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { Advised } from './advised';
import { imageLine } from './image-line';

/** What people look for first. */
export function essentialLines(
  instance: Instance,
  { image }: Pick<InstanceFacts, 'image'>,
  size: VmSize | undefined,
): KeyValue[] {
  const { state, lastOperation, createdBy, assignedTo, vmSize } = instance;
  return [
    { label: 'State', value: stateLabel(state) },
    { label: 'Last operation', value: <LastOperation operation={lastOperation} /> },
    { label: 'Created by', value: personText(createdBy) },
    { label: 'Assigned to', value: assignedTo ? personText(assignedTo) : 'Its creator' },
    {
      label: 'Virtual machine size',
      value: (
        <Advised
          text={size ? `${vmSize}: ${sizeText(size)}` : vmSize}
          advice="An instance keeps its size. For another one, create another instance."
        />
      ),
    },
    { label: 'Image version', value: <Advised {...imageLine(image)} /> },
  ];
}

const personText = (person: Instance['createdBy']): string => person?.name ?? person?.id ?? '—';

/** "4 cores, 14 GB RAM, 28 GB disk, $0.29 per hour" */
function sizeText(size: VmSize): string {
  const { vCPUs, gpus, price } = size;
  return [
    count(vCPUs, 'core'),
    gpus > 0 && count(gpus, 'GPU'),
    `${memoryLabel(size)} RAM`,
    `${diskLabel(size)} temporary disk`,
    price.dedicated !== undefined && `${moneyLabel(price.dedicated, price.currency)} per hour`,
  ]
    .filter(Boolean)
    .join(', ');
}
