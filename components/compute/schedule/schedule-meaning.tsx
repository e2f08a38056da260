'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { nextFires } from '@/lib/domain/schedule/fire-times';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import { scheduleWords } from '@/lib/domain/schedule/schedule-words';
import { timeZoneOf } from '@/lib/domain/time-zone/time-zone';
import { fireTimeText } from './fire-time-text';
import { useMinute } from './use-minute';

const shownFires = 5;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  fire: { display: 'grid' },
  yours: { color: tokens.colorNeutralForeground2 },
});

/** What a schedule says, in words and as the times at which it will fire next. */
export function ScheduleMeaning({ schedule }: { schedule: Schedule }) {
  const styles = useStyles();
  const id = useId();
  const now = useMinute();
  const fires = nextFires(schedule, now, shownFires);
  const iana = timeZoneOf(schedule.trigger.timeZone)?.iana;
  return (
    <div className={styles.root}>
      <Text weight="semibold">{scheduleWords(schedule)}</Text>
      <Text id={id} size={200} className={styles.label}>
        {iana === undefined
          ? `The time zone ${schedule.trigger.timeZone} is not known here.`
          : labelOf(fires.length, schedule.enabled)}
      </Text>
      {fires.length > 0 && (
        <ol aria-labelledby={id} className={styles.list}>
          {fires.map((at) => (
            <li key={at.getTime()} className={styles.fire}>
              <FireTime at={at} iana={iana} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function labelOf(count: number, enabled: boolean): string {
  if (count === 0) return 'It never fires.';
  const times = count === 1 ? 'The only time' : `The next ${count} times`;
  return enabled ? times : `${times}, once it is switched on`;
}

/** The clock on the wall of the schedule's zone, and of the reader's where that shows another time. */
function FireTime({ at, iana }: { at: Date; iana: string | undefined }) {
  const styles = useStyles();
  const there = fireTimeText(at, iana);
  const here = fireTimeText(at);
  return (
    <>
      <time dateTime={at.toISOString()}>{there}</time>
      {here !== there && <span className={styles.yours}>{here} your time</span>}
    </>
  );
}
