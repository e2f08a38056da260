'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarEdit20Regular } from '@fluentui/react-icons';
import { ScheduleFindings } from '@/components/compute/schedule/schedule-findings';
import { WeekStrip } from '@/components/compute/schedule/week-strip';
import { ReasonButton } from '@/components/ui/reason-button';
import type { ServiceSchedule } from '@/lib/domain/arm-body/schedule-body';
import { maxSchedules } from '@/lib/domain/schedule/schedule';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { Section } from '../section';
import { ScheduleItem } from './schedule-item';

interface SchedulesSectionProps {
  schedules: readonly ServiceSchedule[];
  size: VmSize | undefined;
  verdict: Verdict;
  onEdit: () => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    '& > *': { minWidth: 0, maxWidth: '100%' },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  strip: { width: '100%' },
});

/** When the instance starts and stops by itself, and what that makes of the week. */
export function SchedulesSection({ schedules, size, verdict, onEdit }: SchedulesSectionProps) {
  const styles = useStyles();
  const { dedicated, currency } = size?.price ?? {};
  return (
    <Section title="Schedules">
      <div className={styles.root}>
        {schedules.length === 0 ? (
          <Text>
            None: it starts and stops only when somebody does it. There may be up to {maxSchedules}.
          </Text>
        ) : (
          <>
            <ul className={styles.list}>
              {schedules.map((schedule, index) => (
                // A schedule that was just made has no id yet, but a place.
                <ScheduleItem key={schedule.id ?? String(index)} schedule={schedule} />
              ))}
            </ul>
            <div className={styles.strip}>
              <WeekStrip schedules={schedules} pricePerHour={dedicated} currency={currency} />
            </div>
            <ScheduleFindings schedules={schedules} />
          </>
        )}
        <ReasonButton icon={<CalendarEdit20Regular />} verdict={verdict} onClick={onEdit}>
          {schedules.length === 0 ? 'Add schedules' : 'Edit schedules'}
        </ReasonButton>
      </div>
    </Section>
  );
}
