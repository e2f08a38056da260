import type { VmSize } from './vm-size';

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

export const memoryLabel = ({ memoryGB }: Pick<VmSize, 'memoryGB'>): string =>
  `${number.format(memoryGB)} GB`;

/** The temporary disk, in GB as in the studio's "224 GB (RAM), 1440 GB (Disk)". */
export const diskLabel = ({ diskMB }: Pick<VmSize, 'diskMB'>): string =>
  `${number.format(diskMB / 1024)} GB`;

/** Retail prices go down to tenths of a cent. */
export function moneyLabel(amount: number, currency: string): string {
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: amount !== 0 && Math.abs(amount) < 0.1 ? 3 : 2,
  }).format(amount);
}
