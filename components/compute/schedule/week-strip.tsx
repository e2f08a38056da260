'use client';

import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import { weekPlan } from '@/lib/domain/schedule/week-plan';
import { timeZoneOf } from '@/lib/domain/time-zone/time-zone';
import { useMinute } from './use-minute';
import { dayMinutes, dayStart, minuteOfDay, weekBars, type DayBar } from './week-bars';
import { weekFigures } from './week-figures';

interface WeekStripProps {
  schedules: readonly Schedule[];
  /** In `currency`; without it, only hours are told. */
  pricePerHour?: number | undefined;
  currency?: string | undefined;
}

const dayWidth = '5.5rem';
const hoursShown = [0, 6, 12, 18, 24];
const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  table: {
    width: '100%',
    maxWidth: '40rem',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& caption': { textAlign: 'start', paddingBlockEnd: tokens.spacingVerticalS },
    '& th': {
      width: dayWidth,
      padding: 0,
      textAlign: 'start',
      whiteSpace: 'nowrap',
      fontWeight: tokens.fontWeightRegular,
    },
    '& td': { padding: `${tokens.spacingVerticalXXS} 0` },
  },
  today: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    position: 'relative',
    display: 'block',
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    // Forced colours would paint up and off the same.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid GrayText' },
  },
  part: { position: 'absolute', top: 0, bottom: 0 },
  up: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  now: {
    width: '2px',
    marginInlineStart: '-1px',
    top: '-2px',
    bottom: '-2px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  axis: {
    position: 'relative',
    display: 'block',
    height: tokens.lineHeightBase200,
    marginInlineStart: dayWidth,
  },
  hour: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    transform: 'translateX(-50%)',
    ':first-child': { transform: 'none' },
    ':last-child': { transform: 'translateX(-100%)' },
  },
});

/** The coming week: when the instance is up if nobody else starts or stops it, and what that saves. */
export function WeekStrip({ schedules, pricePerHour, currency = 'USD' }: WeekStripProps) {
  const styles = useStyles();
  const now = useMinute();
  const zone = schedules[0] && timeZoneOf(schedules[0].trigger.timeZone);
  const iana = zone?.iana ?? readersZone();
  const plan = weekPlan(schedules, dayStart(now, iana));
  return (
    <div className={styles.root}>
      <table className={styles.table}>
        <caption>
          <Text weight="semibold">The coming week</Text> in {zone?.label ?? iana}
        </caption>
        <thead aria-hidden>
          <tr>
            <td colSpan={2}>
              <span className={styles.axis}>
                {hoursShown.map((hour) => (
                  <span key={hour} className={styles.hour} style={{ left: percent(hour, 24) }}>
                    {hour}
                  </span>
                ))}
              </span>
            </td>
          </tr>
        </thead>
        <tbody>
          {weekBars(plan, iana).map((bar, index) => (
            <tr key={bar.day}>
              <th scope="row" className={index === 0 ? styles.today : undefined}>
                {bar.day}
              </th>
              <td>
                <Bar bar={bar} now={index === 0 ? minuteOfDay(now, iana) : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text>{weekFigures(plan, pricePerHour, currency)}</Text>
    </div>
  );
}

function Bar({ bar, now }: { bar: DayBar; now: number | undefined }) {
  const styles = useStyles();
  return (
    <span className={styles.bar} title={bar.words}>
      <VisuallyHidden>{bar.words}</VisuallyHidden>
      {bar.up.map(({ from, to }) => (
        <span
          key={from}
          className={mergeClasses(styles.part, styles.up)}
          style={{ left: percent(from, dayMinutes), width: percent(to - from, dayMinutes) }}
        />
      ))}
      {now !== undefined && (
        <span
          className={mergeClasses(styles.part, styles.now)}
          style={{ left: percent(now, dayMinutes) }}
        />
      )}
    </span>
  );
}
