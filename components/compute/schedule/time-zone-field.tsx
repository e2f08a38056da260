'use client';

import { useState } from 'react';
import { PickField, type PickItem } from '@/components/form/pick-field';
import {
  labelIsOff,
  offsetText,
  timeZoneOf,
  timeZones,
  type TimeZone,
} from '@/lib/domain/time-zone/time-zone';
import { useMinute } from './use-minute';

interface TimeZoneFieldProps {
  /** A Windows time-zone id. */
  value: string;
  onChange: (id: string) => void;
  problem?: string | undefined;
}

/** A zone out of all that Windows knows, found by a city, an offset or its id. */
export function TimeZoneField({ value, onChange, problem }: TimeZoneFieldProps) {
  const now = useMinute();
  const [search, setSearch] = useState('');
  return (
    <PickField
      label="Time zone"
      info="The offsets in the names are those of the zone's standard time, all year round. The schedule itself keeps to the clock on the wall, in summer as in winter."
      hint={labelIsOff(value, now) ? offText(value, now) : undefined}
      problem={problem}
      placeholder="Search by city or offset"
      items={timeZones.filter(matches(search)).map(itemOf)}
      emptyText="No time zone has that in its name"
      picked={itemOf(timeZoneOf(value) ?? { id: value, label: value })}
      onPick={(id) => id !== undefined && onChange(id)}
      onSearch={setSearch}
    />
  );
}

const itemOf = ({ id, label }: Pick<TimeZone, 'id' | 'label'>): PickItem => ({ value: id, label });

const offText = (id: string, now: Date): string =>
  `It is ${offsetText(id, now)} there today: the name leaves out daylight saving.`;

/** Every word that was typed, somewhere: "berlin", "+05:30", "pacific daylight". */
function matches(typed: string): (zone: TimeZone) => boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ id, label, iana }) => {
    const text = `${label} ${id} ${iana.replaceAll('_', ' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
