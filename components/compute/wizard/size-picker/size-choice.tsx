'use client';

import {
  Button,
  makeStyles,
  Text,
  tokens,
  type FieldControlProps,
} from '@fluentui/react-components';
import type { Ref } from 'react';
import { SegmentedControl } from '@/components/form/segmented-control';
import { ExternalLink } from '@/components/ui/external-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { SizeWish } from '@/lib/domain/vm-size/offer';
import { vmPriorityLabels } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../create-context';
import { columnsFor } from './size-columns';
import { SizeFilters } from './size-filters';
import { SizeTable } from './size-table';
import { useSizeView } from './use-size-view';

interface SizeChoiceProps {
  wish: SizeWish;
  /** Ties the radios to the field's label and message. */
  control: FieldControlProps;
  chosen: string;
  onChoose: (name: string) => void;
  radioRef: Ref<HTMLInputElement>;
}

const lists = [
  { value: 'recommended', label: 'Recommended' },
  { value: 'all', label: 'All sizes' },
] as const;

const requestQuota =
  'https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas#request-quota-and-limit-increases';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  empty: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
});

export function SizeChoice({ wish, control, chosen, onChoose, radioRef }: SizeChoiceProps) {
  const styles = useStyles();
  const { location, facts } = useCreate();
  const view = useSizeView(wish, facts, chosen);
  const all = view.list === 'all';
  const isQuotaKnown = facts.quota !== undefined;
  return (
    <div className={styles.root}>
      <SegmentedControl
        aria-label="Sizes to choose from"
        choices={lists}
        value={view.list}
        onChange={view.setList}
      />
      <Text size={200}>
        {introOf(all, isQuotaKnown)}{' '}
        {isQuotaKnown && <ExternalLink href={requestQuota}>Request more quota</ExternalLink>}
      </Text>
      {all && (
        <SizeFilters
          vmType={wish.vmType}
          families={view.families}
          quotaKnown={isQuotaKnown}
          filter={view.filter}
          onChange={view.changeFilter}
        />
      )}
      <VisuallyHidden live>{all ? `${view.shown.length} sizes` : ''}</VisuallyHidden>
      {view.shown.length > 0 ? (
        <SizeTable
          // Another list starts at its top.
          key={`${view.list} ${wish.vmType} ${wish.priority}`}
          control={control}
          offers={view.shown}
          columns={columnsFor(wish.vmType, isQuotaKnown)}
          priority={wish.priority}
          chosen={chosen}
          onChoose={onChoose}
          sort={view.sort}
          onSort={view.sortBy}
          radioRef={radioRef}
        />
      ) : (
        <p className={styles.empty}>
          {view.offered === 0 && (
            <Text>{`No ${wish.vmType} size is offered as ${vmPriorityLabels[wish.priority]} in ${location}.`}</Text>
          )}
          {view.offered > 0 && !all && (
            <>
              <Text>{`No ${wish.vmType} size has quota left in ${location}.`}</Text>
              <Button onClick={() => view.setList('all')}>Show all sizes</Button>
            </>
          )}
          {view.offered > 0 && all && (
            <>
              <Text>No size matches.</Text>
              <Button onClick={view.resetFilter}>Clear search and filters</Button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function introOf(all: boolean, isQuotaKnown: boolean): string {
  if (all)
    return `All sizes of the region.${isQuotaKnown ? ' Those without quota come last.' : ''}`;
  return `The cheapest size${isQuotaKnown ? ' with quota left' : ''} for each number of vCPUs and GPUs.`;
}
