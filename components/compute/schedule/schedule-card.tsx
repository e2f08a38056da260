'use client';

import { Button, makeStyles, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useId, type Ref } from 'react';
import { SegmentedField } from '@/components/form/segmented-field';
import { ReasonButton } from '@/components/ui/reason-button';
import type { ScheduleNotation, ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { scheduleOf, scheduleRowProblems } from '@/lib/domain/compute/create-form/schedule-rows';
import { scheduleActions } from '@/lib/domain/schedule/schedule';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { NotationFields } from './notation-fields';
import { ScheduleMeaning } from './schedule-meaning';
import { isSoundRow } from './sound-schedules';
import { TimeZoneField } from './time-zone-field';

interface ScheduleCardProps {
  position: number;
  row: ScheduleRow;
  showProblems: boolean;
  /** Whether one more schedule may be added. */
  room: Verdict;
  onChange: (row: ScheduleRow) => void;
  onMatch: () => void;
  onRemove: () => void;
  cardRef: Ref<HTMLFieldSetElement>;
}

const actions = scheduleActions.map((value) => ({ value, label: value }));
const notations: readonly { value: ScheduleNotation; label: string }[] = [
  { value: 'weekly', label: 'Days and time' },
  { value: 'cron', label: 'Cron' },
  { value: 'recurrence', label: 'Recurrence' },
];

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  tools: { display: 'flex', alignItems: 'center' },
  match: { justifySelf: 'start' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
});

/** One schedule: what it does, when, and what that comes to. */
export function ScheduleCard(props: ScheduleCardProps) {
  const { position, row, showProblems, room, onChange, onMatch, onRemove, cardRef } = props;
  const styles = useStyles();
  const id = useId();
  const name = `schedule ${position}`;
  const shown = showProblems ? scheduleRowProblems(row) : {};
  const change = (changed: Partial<ScheduleRow>) => onChange({ ...row, ...changed });
  return (
    <fieldset ref={cardRef} tabIndex={-1} aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h4" id={id} className={styles.title}>
          Schedule {position}
        </Subtitle2>
        <div className={styles.tools}>
          <Switch
            label="Enabled"
            aria-label={`Enabled: ${name}`}
            checked={row.enabled}
            onChange={(_, { checked }) => change({ enabled: checked })}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={`Remove ${name}`}
            onClick={onRemove}
          />
        </div>
      </div>
      <div className={styles.choices}>
        <SegmentedField
          label="Action"
          choices={actions}
          value={row.action}
          onChange={(action) => change({ action })}
        />
        <SegmentedField
          label="Written as"
          choices={notations}
          value={row.notation}
          onChange={(notation) => change({ notation })}
        />
      </div>
      <TimeZoneField
        value={row.timeZone}
        problem={shown.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
      <NotationFields row={row} problems={shown} onChange={change} />
      {isSoundRow(row) && (
        <>
          <ScheduleMeaning schedule={scheduleOf(row)} />
          <ReasonButton
            className={styles.match}
            verdict={room}
            size="small"
            icon={<AddRegular />}
            onClick={onMatch}
          >
            {row.action === 'Start' ? 'Add the matching stop' : 'Add the matching start'}
          </ReasonButton>
        </>
      )}
    </fieldset>
  );
}
