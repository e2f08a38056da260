'use client';

import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldLabel } from '@/components/form/field-label';
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

const useStyles = makeStyles({
  root: { minWidth: 0 },
  box: { minWidth: 0, width: '100%' },
  // WCAG 2.2, "Target size": at least 24 pixels, where Fluent draws 20.
  opener: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    minHeight: '24px',
  },
  list: { maxHeight: '20rem' },
});

/** A zone out of all that Windows knows, found by a city, an offset or its id. */
export function TimeZoneField({ value, onChange, problem }: TimeZoneFieldProps) {
  const styles = useStyles();
  const now = useMinute();
  /** While undefined, the zone that was chosen stands in the box. */
  const [typed, setTyped] = useState<string>();
  const found = typed === undefined ? timeZones : timeZones.filter(matches(typed));
  return (
    <Field
      className={styles.root}
      label={fieldLabel({
        label: 'Time zone',
        info: "The offsets in the names are those of the zone's standard time, all year round. The schedule itself keeps to the clock on the wall, in summer as in winter.",
      })}
      required
      hint={labelIsOff(value, now) ? { children: offText(value, now) } : null}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Combobox
        className={styles.box}
        input={{ className: styles.box }}
        expandIcon={{ className: styles.opener }}
        listbox={{ className: styles.list }}
        freeform
        autoComplete="off"
        placeholder="Search by city or offset"
        value={typed ?? timeZoneOf(value)?.label ?? value}
        selectedOptions={[value]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined || !timeZoneOf(optionValue)) return;
          setTyped(undefined);
          onChange(optionValue);
        }}
      >
        {found.map(({ id, label }) => (
          <Option key={id} value={id} text={label}>
            {label}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="No time zone has that in its name">
            No time zone has that in its name
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

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
