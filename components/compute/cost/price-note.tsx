'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { maxWidth: '80ch', color: tokens.colorNeutralForeground2 },
});

interface PriceNoteProps {
  currencies: readonly string[];
  regions: readonly string[];
}

/** What the figures are made of, and what they leave out. */
export function PriceNote({ currencies, regions }: PriceNoteProps) {
  const where = regions.length > 0 ? ` in ${regions.join(', ')}` : '';
  const money = currencies.length > 0 ? `, in ${currencies.join(' and ')}` : '';
  return (
    <Caption1 as="p" className={useStyles().root}>
      Prices are those that Azure lists for Linux machines{where}
      {money}: without discounts, reservations or taxes. Disks, networks, load balancers and storage
      come on top; a stopped instance still has its disk. Inference clusters and attached compute
      are billed by themselves. The month ahead follows the schedules; when a machine will be idle
      nobody knows, so idle shutdown is not in it. Where Azure gives no price, that is said, and the
      sums leave it out.
    </Caption1>
  );
}
