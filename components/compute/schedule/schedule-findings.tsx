'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '@/components/feedback/notice';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import { scheduleFindings } from '@/lib/domain/schedule/schedule-findings';
import { useMinute } from './use-minute';

const useStyles = makeStyles({ root: { display: 'grid', gap: tokens.spacingVerticalS } });

/** Where schedules contradict each other, or may not do what is meant. */
export function ScheduleFindings({ schedules }: { schedules: readonly Schedule[] }) {
  const styles = useStyles();
  const now = useMinute();
  return (
    <output className={styles.root}>
      {scheduleFindings(schedules, now).map(({ severity, text, rows }) => (
        <Notice key={`${rows.join()} ${text}`} intent={severity} title={titleOf(rows)}>
          {text}
        </Notice>
      ))}
    </output>
  );
}

const listFormat = new Intl.ListFormat('en', { type: 'conjunction' });

/** "Schedules 1 and 3:" */
function titleOf(rows: readonly number[]): string {
  const positions = rows.map((row) => String(row + 1));
  if (positions.length === 0) return 'Schedules:';
  return `${positions.length === 1 ? 'Schedule' : 'Schedules'} ${listFormat.format(positions)}:`;
}
