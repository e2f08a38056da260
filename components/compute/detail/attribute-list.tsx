'use client';

import { KeyValueList, type KeyValue } from '@/components/ui/key-value-list';
import { TimeText } from '@/components/ui/time-text';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { textAt } from './arm-value';
import { attributesOf } from './attributes';

/** What is known of a compute: its own lines first, then what all have, then the rest of ARM's. */
export function AttributeList(props: { details: ComputeDetails; first: readonly KeyValue[] }) {
  const { details, first } = props;
  return <KeyValueList items={[...first, ...common(details), ...attributesOf(details)]} />;
}

function common({ compute, arm }: ComputeDetails): KeyValue[] {
  return [
    { label: 'Location', value: compute.location },
    { label: 'Compute type', value: textAt(arm, 'properties.computeType') },
    { label: 'Created on', value: <TimeText value={compute.createdOn} /> },
    { label: 'Modified on', value: <TimeText value={textAt(arm, 'properties.modifiedOn')} /> },
    { label: 'Description', value: compute.description || '—' },
  ];
}
