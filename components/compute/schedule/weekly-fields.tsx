'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { DayToggles } from './day-toggles';
import { LineField } from '@/components/form/line-field';
import type { NotationProps } from './notation-props';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  time: { flexBasis: '9rem' },
});

/** A time of the day, and the days of the week that it is meant for. */
export function WeeklyFields({ row, problems, onChange }: NotationProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.time}>
        <LineField
          label={row.action === 'Start' ? 'Startup time' : 'Shutdown time'}
          type="time"
          value={row.time}
          problem={problems.time}
          onChange={(time) => onChange({ time })}
        />
      </div>
      <DayToggles
        label="Days"
        value={row.days}
        problem={problems.days}
        onChange={(days) => onChange({ days })}
      />
    </div>
  );
}
