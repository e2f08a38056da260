'use client';

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ScheduleMeaning } from '@/components/compute/schedule/schedule-meaning';
import { useMinute } from '@/components/compute/schedule/use-minute';
import type { ServiceSchedule } from '@/lib/domain/arm-body/schedule-body';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { offsetText, timeZoneOf } from '@/lib/domain/time-zone/time-zone';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** One schedule: what it does, whether it is on, and when it fires next. */
export function ScheduleItem({ schedule }: { schedule: ServiceSchedule }) {
  const styles = useStyles();
  const now = useMinute();
  const { enabled, trigger, provisioningStatus } = schedule;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <Badge appearance="tint" color={enabled ? 'success' : 'informative'}>
          {enabled ? 'On' : 'Off'}
        </Badge>
        {provisioningStatus !== undefined && provisioningStatus !== 'Completed' && (
          <Badge appearance="tint" color={provisioningStatus === 'Failed' ? 'danger' : 'warning'}>
            {stateLabel(provisioningStatus)}
          </Badge>
        )}
        <Text size={200}>{zoneText(trigger.timeZone, now)}</Text>
      </div>
      <ScheduleMeaning schedule={schedule} />
    </li>
  );
}

/** The label of a zone ignores daylight saving, so the offset of today stands beside it. */
function zoneText(id: string, now: Date): string {
  const zone = timeZoneOf(id);
  return zone ? `${zone.label}, now ${offsetText(id, now)}` : id;
}
