'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, CalendarWorkWeekRegular } from '@fluentui/react-icons';
import { useImperativeHandle, useRef, type FocusEvent, type Ref } from 'react';
import { ReasonButton } from '@/components/ui/reason-button';
import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';
import { maxSchedules } from '@/lib/domain/schedule/schedule';
import { zoneOfViewer } from '@/lib/domain/time-zone/viewer-zone';
import { no, yes, type Verdict } from '@/lib/domain/verdict/verdict';
import { matchingRow } from './matching-row';
import { ScheduleCard } from './schedule-card';
import { useArrival } from './use-arrival';
import { workingWeek } from './working-week';

interface ScheduleRowsProps {
  value: readonly ScheduleRow[];
  onChange: (rows: readonly ScheduleRow[]) => void;
  /** Whether what is wrong is said at its input. */
  showProblems: boolean;
  /** The focus left one of the schedules. */
  onBlur?: () => void;
  /** Focuses the first faulty input, or else the way to add one. */
  ref?: Ref<{ focus: () => void }>;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const roomFor = (count: number, rows: readonly ScheduleRow[]): Verdict => {
  if (rows.length + count <= maxSchedules) return yes;
  const those = count === 1 ? 'one more' : `${count} more`;
  return no(`An instance has at most ${maxSchedules} schedules; there is no room for ${those}.`);
};

/** The schedules of an instance, a card each. */
export function ScheduleRows({ value, onChange, showProblems, onBlur, ref }: ScheduleRowsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const arrival = useArrival();
  const focusAdd = () => buttons.current?.querySelector('button')?.focus();
  useImperativeHandle(ref, () => ({
    focus: () => {
      const faulty = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (faulty) faulty.focus();
      else focusAdd();
    },
  }));

  const zone = value.at(-1)?.timeZone ?? zoneOfViewer();
  const insert = (index: number, rows: readonly ScheduleRow[]) => {
    arrival.expect(index);
    onChange(value.toSpliced(index, 0, ...rows));
  };
  const remove = (index: number) => {
    onChange(value.toSpliced(index, 1));
    // The button that had the focus may be gone with its card.
    focusAdd();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onBlur?.();
  };
  return (
    <div ref={root} className={styles.root} onBlur={left}>
      {value.map((row, index) => {
        // Schedules have no identity but their place.
        const position = index + 1;
        return (
          <ScheduleCard
            key={position}
            cardRef={arrival.refOf(index)}
            position={position}
            row={row}
            showProblems={showProblems}
            room={roomFor(1, value)}
            onChange={(changed) => onChange(value.with(index, changed))}
            onMatch={() => insert(position, [matchingRow(row)])}
            onRemove={() => remove(index)}
          />
        );
      })}
      <div ref={buttons} className={styles.buttons}>
        <ReasonButton
          icon={<AddRegular />}
          verdict={roomFor(1, value)}
          onClick={() => insert(value.length, [newScheduleRow('Start', zone)])}
        >
          Add schedule
        </ReasonButton>
        <ReasonButton
          icon={<CalendarWorkWeekRegular />}
          verdict={roomFor(2, value)}
          onClick={() => insert(value.length, workingWeek(zone))}
        >
          Add a working week
        </ReasonButton>
      </div>
    </div>
  );
}
