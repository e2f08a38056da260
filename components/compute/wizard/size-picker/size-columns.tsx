import { count } from '@/lib/domain/text/count';
import { figure } from '@/lib/domain/text/figure';
import { gpuLabel } from '@/lib/domain/vm-size/gpu-model';
import type { SizeOffer } from '@/lib/domain/vm-size/offer';
import { diskLabel, memoryLabel, moneyLabel } from '@/lib/domain/vm-size/size-figures';
import type { SizeColumn } from '@/lib/domain/vm-size/size-list';
import { hourlyPrice, type VmPriority, type VmType } from '@/lib/domain/vm-size/vm-size';

export interface SizeColumnView {
  column: SizeColumn;
  title: string;
  text: (offer: SizeOffer, priority: VmPriority) => string;
}

const columns: readonly SizeColumnView[] = [
  { column: 'name', title: 'Size', text: ({ size }) => size.name },
  { column: 'vCPUs', title: 'vCPUs', text: ({ size }) => String(size.vCPUs) },
  { column: 'gpus', title: 'GPU', text: ({ size }) => gpuLabel(size) },
  { column: 'memory', title: 'Memory', text: ({ size }) => memoryLabel(size) },
  { column: 'disk', title: 'Disk', text: ({ size }) => diskLabel(size) },
  {
    column: 'price',
    title: 'Price per hour',
    text: ({ size }, priority) => {
      const price = hourlyPrice(size, priority);
      return price === undefined ? 'Not known' : moneyLabel(price, size.price.currency);
    },
  },
  { column: 'quotaLeft', title: 'Quota left', text: quotaText },
];

/** CPU sizes have nothing to say in the GPU column; an unknown quota has nothing to say in its own. */
export const columnsFor = (vmType: VmType, quotaKnown: boolean): readonly SizeColumnView[] =>
  columns.filter(
    ({ column }) =>
      (column !== 'gpus' || vmType === 'GPU') && (column !== 'quotaLeft' || quotaKnown),
  );

function quotaText({ verdict, machinesLeft, vCPUsLeft }: SizeOffer): string {
  if (!verdict.ok) return verdict.reason;
  if (!Number.isFinite(machinesLeft)) return 'No limit';
  return `${count(machinesLeft, 'machine')} (${figure(vCPUsLeft)} vCPUs)`;
}
